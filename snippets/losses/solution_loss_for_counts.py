import torch


def check(answer):
    torch.manual_seed(0)
    z = torch.randn(6, dtype=torch.float64, requires_grad=True)
    t = torch.tensor([0.0, 1.0, 2.0, 5.0, 3.0, 0.0], dtype=torch.float64)
    (got,) = torch.autograd.grad(answer(z, t), z)
    poisson = torch.distributions.Poisson(z.exp())
    (right,) = torch.autograd.grad(-poisson.log_prob(t).mean(), z)
    off = (got - right).abs().max()
    assert off < 1e-8, f"the gradient is off by {off:.2f}"


def answer(z, t):
    return (z.exp() - t * z).mean()


check(answer)
print("accepted")
