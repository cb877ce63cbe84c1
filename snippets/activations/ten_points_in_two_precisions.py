import torch


def value_and_slope(x):
    x = x.clone().requires_grad_()
    y = torch.sigmoid(x)
    y.sum().backward()
    return y.detach(), x.grad


x = torch.linspace(-100, 100, 10)
narrow, wide = value_and_slope(x), value_and_slope(x.double())  # (1)!
columns = [x, narrow[0], wide[0], narrow[1], wide[1]]
print("           value                     slope")
print("      x    float32     float64       float32  float64")
for row in torch.stack(columns, dim=1).tolist():
    print("{:7.2f}    {:.4e}  {:.4e}    {:.1e}  {:.1e}".format(*row))
