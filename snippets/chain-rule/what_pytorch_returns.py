import torch
from torch.func import jacrev

torch.manual_seed(0)
W = torch.randn(2, 3, requires_grad=True)
x = torch.randn(3)
(W @ x).sum().backward()
print("W.grad           ", tuple(W.grad.shape))
print("number by matrix ", tuple(jacrev(lambda W: (W @ x).sum())(W).shape))
print("vector by vector ", tuple(jacrev(lambda x: W @ x)(x).shape))
print("vector by matrix ", tuple(jacrev(lambda W: W @ x)(W).shape))
