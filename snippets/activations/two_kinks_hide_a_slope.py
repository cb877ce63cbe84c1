import torch

x = torch.tensor([-2.0, 0.0, 2.0], requires_grad=True)
y = torch.relu(x) - torch.relu(-x)
y.sum().backward()
print("y:    ", y.tolist())
print("slope:", x.grad.tolist())
