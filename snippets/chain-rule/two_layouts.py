import torch
from torch.func import jacrev


def f(x):
    return torch.stack([x[0] * x[1], x[1] + x[2] ** 2])


def g(y):
    return y[0] * y[1]


x = torch.tensor([1.0, 2.0, 3.0])
J_f, J_g = jacrev(f)(x), jacrev(g)(f(x)).unsqueeze(0)  # (1)!
numerator = J_g @ J_f
denominator = J_f.T @ J_g.T
print("numerator:  ", tuple(J_g.shape), tuple(J_f.shape), numerator)
print("denominator:", tuple(J_f.T.shape), tuple(J_g.T.shape), denominator.tolist())

x.requires_grad_()
g(f(x)).backward()
print("x.grad:     ", tuple(x.grad.shape), x.grad)
