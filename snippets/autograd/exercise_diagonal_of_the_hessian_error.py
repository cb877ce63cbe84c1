import torch


def check(answer):
    a = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64)
    x = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64, requires_grad=True)
    found = answer((a @ x**3) + x.prod(), x)
    want = 6 * a * x.detach()
    assert found.shape == want.shape, f"shape {tuple(found.shape)}, wanted (3,)"
    assert torch.allclose(found, want), f"got {found.tolist()}, want {want.tolist()}"


def answer(y, x):
    (g,) = torch.autograd.grad(y, x, create_graph=True)
    return torch.autograd.grad(g.sum(), x)[0]


check(answer)
