import torch

z = torch.tensor([-1.0, 2.0], requires_grad=True)
y = torch.heaviside(z, torch.tensor(0.0))
print("forward:", y.tolist())
y.sum().backward()
