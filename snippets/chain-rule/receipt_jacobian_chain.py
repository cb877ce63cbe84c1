import torch


def forward(x):
    return torch.sin(A @ torch.tanh(B @ x))


def hand(x):
    u = torch.tanh(B @ x)
    J_u = torch.diag(1 - u**2) @ B
    J_y = torch.diag(torch.cos(A @ u)) @ A
    return J_y @ J_u


torch.manual_seed(0)
A, B = torch.randn(2, 4).double(), torch.randn(4, 3).double()
x = torch.randn(3, dtype=torch.float64, requires_grad=True)
v, h = torch.tensor([1.3, -0.4], dtype=torch.float64), 1e-6
full = torch.autograd.functional.jacobian(forward, x)
(row,) = torch.autograd.grad(forward(x), x, v)  # (1)!
rises = [(forward(x + h * e) - forward(x - h * e)) / (2 * h) for e in torch.eye(3)]
assert (hand(x) - full).abs().max() < 1e-8
assert (v @ hand(x) - row).abs().max() < 1e-8
assert (hand(x) - torch.stack(rises, dim=1)).abs().max() < 1e-5
print("Jacobian, row times Jacobian, difference: True")
