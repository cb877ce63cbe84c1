import torch

torch.manual_seed(0)
x = torch.randn(1000, dtype=torch.float64)
y = 2 * x + torch.randn(1000, dtype=torch.float64)
best = (x @ y) / (x @ x)


def distance(size, rate):
    w, far = torch.zeros((), dtype=torch.float64), []
    for step in range(6000):
        pick = torch.randint(1000, (size,)) if size < 1000 else slice(None)
        w = w - rate(step) * 2 * ((w * x[pick] - y[pick]) * x[pick]).mean()
        far.append((w - best).abs())
    return torch.stack(far[-2000:]).mean().item()


for size in (1, 10, 100, 1000):
    print(
        f"size {size:4}, lr 0.05: on average {distance(size, lambda step: 0.05):.4f} away"
    )
print(f"size    1, lr 0.005: on average {distance(1, lambda step: 0.005):.4f} away")
print(
    f"size    1, falling lr: on average {distance(1, lambda step: 1 / (20 + step)):.4f} away"
)
