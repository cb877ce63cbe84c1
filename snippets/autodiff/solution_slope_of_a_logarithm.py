import torch


def check(answer):
    x = torch.linspace(-2, 3, 6, dtype=torch.float64, requires_grad=True)
    torch.log(x**2 + 1).sum().backward()
    for at, right in zip(x.tolist(), x.grad.tolist(), strict=True):
        slope = answer(at)
        assert abs(slope - right) < 1e-8, f"at {at:g}: {slope:.3g}, not {right:.3g}"


def answer(x):
    return 2 * x / (x**2 + 1)


check(answer)
print("right in 6 places")
