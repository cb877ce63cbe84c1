import torch
import torch.nn.functional as F


def steps_until_right(loss, start):
    z = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    first, count = None, 0
    while torch.sigmoid(z) < 0.9:
        (slope,) = torch.autograd.grad(loss(z), z)
        first = slope.item() if first is None else first
        z, count = (z - slope).detach().requires_grad_(), count + 1
    return first, count


print("start  sigma(z)      MSE slope  steps      BCE slope  steps")
for start in (0.0, -2.0, -5.0, -9.0):
    row = [start, torch.sigmoid(torch.tensor(start)).item()]
    for loss in (lambda z: (torch.sigmoid(z) - 1) ** 2, lambda z: F.softplus(-z)):
        row += steps_until_right(loss, start)
    print("{:5.0f}  {:8.4f}  {:13.5f}  {:5}  {:13.5f}  {:5}".format(*row))
