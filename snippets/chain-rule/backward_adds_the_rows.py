import torch
from torch.func import jacrev

A = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
x = torch.zeros(2, requires_grad=True)
y = A @ x
y.backward(torch.ones(3))
print("Jacobian:", jacrev(lambda x: A @ x)(x.detach()).tolist())
print("x.grad:  ", x.grad.tolist())
