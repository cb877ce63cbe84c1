import torch

torch.manual_seed(0)
x = torch.linspace(-3, 3, 200, dtype=torch.float64)[:, None]
target = torch.sin(x)


def rest(f, width):
    w, b = 2 * torch.rand(2, width, dtype=torch.float64) - 1  # (1)!
    hidden = torch.cat([f(w * x + 3 * b), torch.ones_like(x)], dim=1)
    best = torch.linalg.lstsq(hidden, target, driver="gelsd").solution  # (2)!
    return (hidden @ best - target).square().mean().sqrt()


print("neurons   square     relu     tanh")
for width in (10, 100):
    errors = [rest(f, width) for f in (torch.square, torch.relu, torch.tanh)]
    print(f"{width:7}   " + "   ".join(f"{error:.4f}" for error in errors))
