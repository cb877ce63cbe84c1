import torch

a = torch.tensor([[2.0, 0.0], [1.0, 2.0]], requires_grad=True)
b = torch.tensor([[0.0, 0.0], [1.0, 2.0]])
distance = (a - b).square().sum(dim=1).sqrt()
distance.sum().backward()
print("distances:", distance.tolist())
print("gradient: ", a.grad.tolist())
print("wanted:   ", [[1.0, 0.0], [0.0, 0.0]])
