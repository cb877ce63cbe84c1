import torch

x = torch.tensor([-4.0, -2.0, -1.0, -0.1, 0.0, 0.1, 1.0, 2.0, 4.0], requires_grad=True)
y = torch.tanh(x)
y.sum().backward()
print("   x     value   slope")
for row in torch.stack([x, y, x.grad], dim=1).tolist():
    print("{:4.1f}   {:7.4f}  {:.4f}".format(*row))
