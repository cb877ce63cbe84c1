import torch

x = torch.tensor([-1.5, -1.0, 0.0, 0.5, 1.0, 1.5], requires_grad=True)
y = torch.atanh(x)
y.sum().backward()
print("   x    atanh(x)    slope")
for row in torch.stack([x, y, x.grad], dim=1).tolist():
    print("{:4.1f}    {:8.4f}  {:7.4f}".format(*row))
