import torch


def step(z):
    return (z > 0).float()


print("x1  x2   output")
for x1, x2 in [(0, 0), (0, 1), (1, 0), (1, 1)]:
    some = step(torch.tensor(x1 + x2 - 0.5))
    both = step(torch.tensor(x1 + x2 - 1.5))
    print(f"{x1:2}  {x2:2}   {step(some - both - 0.5).item():g}")
