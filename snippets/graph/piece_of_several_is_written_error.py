import torch

x = torch.arange(4.0, requires_grad=True)
h = x * 1
h[:2].mul_(10)
h.narrow(0, 2, 2).mul_(10)
print(h.tolist())
first, second = h.chunk(2)
first.mul_(10)
