import torch

d = torch.tensor([3.0, 0.0], dtype=torch.float64)
for strength in (1, 10, 100):
    w = torch.tensor([0.1, 0.5], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.2 / strength)
    for _ in range(400):
        penalty = (w.norm() - 1).square()
        optimizer.zero_grad()
        (strength * penalty - w @ d).backward()
        optimizer.step()
    predicted = 1 + d.norm() / (2 * strength)
    print(f"strength {strength:3}: slope {w.norm():.3f}, predicted {predicted:.3f}")
