import torch


def check(answer):
    torch.manual_seed(0)
    demand = torch.randint(20, 100, (501,)).float()

    def cost(loaves):
        missing, unsold = (demand - loaves).clamp(min=0), (loaves - demand).clamp(min=0)
        return (4 * missing + unsold).mean().item()

    least = min(cost(loaves) for loaves in range(20, 100))
    found = cost(answer(demand))
    assert found < least + 1e-3, f"costs {found:.1f} a day; {least:.1f} is possible"


def answer(demand):
    return demand.quantile(4 / (4 + 1))


check(answer)
print("accepted")
