import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
(x**2).sum().backward()
kept, copied = x.grad, x.grad.clone()
(10 * x).sum().backward()
print("kept:  ", kept, " is x.grad:", kept is x.grad)
print("copied:", copied)
x.grad = None
(10 * x).sum().backward()
print("after x.grad = None:", kept, " is x.grad:", kept is x.grad)
