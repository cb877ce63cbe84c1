import torch

x = torch.tensor([-3.0, -0.5, -1e-30, 1e-30, 0.5, 3.0], requires_grad=True)
y = torch.relu(x)
y.sum().backward()
print("       x    value   slope")
for row in torch.stack([x, y, x.grad], dim=1).tolist():
    print("{:8g}   {:6g}   {:5g}".format(*row))
