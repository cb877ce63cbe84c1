import torch

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
g = torch.tensor([1.0, -1.0, 2.0])
p = z.softmax(dim=0)
(gradient,) = torch.autograd.grad(p, z, g)
p = p.detach()
print("autograd:      ", gradient)
print("g * p * (1 - p):", g * p * (1 - p))
