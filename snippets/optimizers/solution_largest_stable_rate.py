import torch


def check(answer):
    torch.manual_seed(0)
    for scale in (0.5, 1.0, 4.0):
        x = scale * (1 + torch.randn(50, dtype=torch.float64))
        for share, arrives in ((0.98, True), (1.02, False)):
            w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
            for _ in range(500):
                (slope,) = torch.autograd.grad(((x * w) ** 2).mean(), w)
                w = (w - share * answer(x) * slope).detach().requires_grad_()
            assert (w.abs() < 1) == arrives, (
                f"{share} x limit: {'does not arrive' if arrives else 'still arrives'}"
            )


def answer(x):
    return 1 / (x**2).mean().item()


check(answer)
print("right for 3 sets of data")
