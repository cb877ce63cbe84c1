import torch


def square(x):
    if x == 1:
        return x
    return x * x


print("x     value    slope  central difference")
for at in (0.5, 1.0, 2.0):
    x = torch.tensor(at, dtype=torch.float64, requires_grad=True)
    y = square(x)
    y.backward()
    h = 1e-5
    difference = (square(x + h) - square(x - h)) / (2 * h)
    print(f"{at}  {y.item():6.2f} {x.grad.item():8.2f} {difference.item():19.2f}")
