import torch

point = torch.tensor([3.0, 2.0], requires_grad=True)
y = point[0] ** 2 * point[1]
(slope,) = torch.autograd.grad(y, point[0])
print(slope)
