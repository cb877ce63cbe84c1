import torch

torch.manual_seed(0)
x = torch.randn(4, dtype=torch.float64)
A = torch.randn(4, 4, dtype=torch.float64)
W = torch.randn(3, 4, dtype=torch.float64)
functions = {
    "Wx": (lambda x: W @ x, lambda x: W),
    "x'Ax": (lambda x: x @ A @ x, lambda x: x @ (A + A.T)),
    "tanh": (torch.tanh, lambda x: torch.diag(1 - torch.tanh(x) ** 2)),
    "sum": (torch.sum, torch.ones_like),
    "norm squared": (lambda x: x @ x, lambda x: 2 * x),
}


def hand(name, x):
    return functions[name][1](x)


for name, (f, _) in functions.items():
    rises = [(f(x + 1e-6 * e) - f(x - 1e-6 * e)) / 2e-6 for e in torch.eye(4)]
    J = torch.autograd.functional.jacobian(f, x)
    assert (hand(name, x) - J).abs().max() < 1e-8, name
    assert (hand(name, x) - torch.stack(rises, dim=-1)).abs().max() < 1e-5, name
    print(f"{name:12}  Jacobian {tuple(J.shape)}")
