import torch

x = torch.tensor([-89.0, -87.0, -17.0, -16.0, 16.0, 17.0], requires_grad=True)
y = torch.sigmoid(x)
y.sum().backward()
print("  x    value    1 - value  slope")
for row in torch.stack([x, y, 1 - y, x.grad], dim=1).tolist():
    print("{:3.0f}    {:.1e}  {:.1e}    {:.1e}".format(*row))
