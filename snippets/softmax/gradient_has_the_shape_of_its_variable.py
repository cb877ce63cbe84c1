import torch
from torch.func import grad, jacrev

x = torch.tensor([[1.0], [2.0], [3.0]])
w = torch.tensor([[0.5], [0.0], [-0.5]])


def z(w):
    return (x.T @ w - 1) ** 2


row = 2 * (x.T @ w - 1) * x.T
print("on paper:", tuple(row.shape))
print("grad:    ", tuple(grad(lambda w: z(w).squeeze())(w).shape))
print("jacrev:  ", tuple(jacrev(z)(w).shape))
print("same numbers:", torch.equal(grad(lambda w: z(w).squeeze())(w), row.T))
