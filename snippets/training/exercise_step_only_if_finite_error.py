import torch


def check(answer):
    for bad, steps in ((1.0, True), (1e30, True), (torch.nan, False), (-torch.inf, False)):
        a, b, c = (torch.nn.Parameter(torch.ones(2)) for _ in range(3))
        optimizer = torch.optim.SGD([{"params": [a, c]}, {"params": [b]}], lr=0.5)
        a.grad, b.grad = torch.ones(2), torch.tensor([0.0, bad])
        said = answer(optimizer)
        assert said is steps, f"gradient {bad}: answered {said}"
        moved = [(p != 1).any().item() for p in (a, b, c)]
        assert moved == [steps, steps, False], f"gradient {bad}: moved {moved}"


def answer(optimizer):
    for group in optimizer.param_groups:
        for p in group["params"]:
            if p.grad is not None and p.grad.isnan().any():
                return False
    optimizer.step()
    return True


check(answer)
