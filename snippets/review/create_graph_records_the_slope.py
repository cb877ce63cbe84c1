import torch
from torch.autograd import grad

x = torch.tensor(2.0, requires_grad=True)

(first,) = grad(x**3, x, create_graph=True)
(second,) = grad(first, x, create_graph=True)
(third,) = grad(second, x)
print(first.item(), second.item(), third.item())

(first,) = grad(x**3, x, retain_graph=True)
print("with retain_graph alone:", first, "recorded:", first.requires_grad)
