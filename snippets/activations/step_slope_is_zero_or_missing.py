import torch


def step(x):
    return (x > 0).double()


x = torch.tensor([-1.0, -0.05, 0.0, 0.05, 1.0], dtype=torch.float64)
print("     h   central difference at -1, -0.05, 0, 0.05, 1")
for h in (0.1, 0.01, 0.001, 0.0001):
    difference = (step(x + h) - step(x - h)) / (2 * h)
    print(f"{h:6}   " + "  ".join(f"{d:4.0f}" for d in difference.tolist()))
