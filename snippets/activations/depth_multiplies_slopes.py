import torch


def slope(depth, weight, bias):
    x = torch.tensor(0.5, requires_grad=True)
    h = x
    for _ in range(depth):
        h = torch.sigmoid(weight * h + bias)
    h.backward()
    return x.grad.item()


print("layers   (1/4)**layers   weight 1   weight 4")
for depth in (1, 2, 5, 10):
    one, four = slope(depth, 1, 0), slope(depth, 4, -2)  # (1)!
    print(f"{depth:6}   {0.25**depth:13.2g}   {one:8.2g}   {four:8.2g}")
