import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
x = torch.tensor([1.0, 2.0], requires_grad=True)
(w @ x).square().backward()
penalty = (x.grad.norm() - 1).square()
print("penalty has a graph:", penalty.requires_grad)
print("w:", w.tolist(), " w.grad:", w.grad.tolist())
