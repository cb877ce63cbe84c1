import torch

x, h = torch.tensor(-1.0, requires_grad=True), 0.001
u = torch.relu(x)
y = torch.exp(u)
y.backward()

du = torch.relu(x + h) - u
dy = torch.exp(u + du) - y
print(f"du = {du:g}, dy = {dy:g}, dy/du = {dy / du:g}")
print(f"f'(u) * g'(x) = {torch.exp(u) * 0:g}, autograd: {x.grad:g}")
