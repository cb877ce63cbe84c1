import torch

x = torch.tensor([-6.0, -2.0, -1.0, 0.0, 1.0, 2.0, 6.0], requires_grad=True)  # (1)!
y = torch.sigmoid(x)
y.sum().backward()  # (2)!
print("   x    value   slope")
for row in torch.stack([x, y, x.grad], dim=1).tolist():  # (3)!
    print("{:4.0f}   {:.4f}  {:.4f}".format(*row))
