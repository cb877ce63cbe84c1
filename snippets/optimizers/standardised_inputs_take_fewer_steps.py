import torch

torch.manual_seed(0)
rooms = 4 + torch.randn(200, dtype=torch.float64)
area = 100 + 30 * torch.randn(200, dtype=torch.float64)
raw = torch.stack([rooms, area], dim=1)
price = 20 * rooms + 2 * area
for name, x in (("raw", raw), ("standardised", (raw - raw.mean(0)) / raw.std(0))):
    x = torch.cat([x, torch.ones(200, 1, dtype=torch.float64)], dim=1)  # (1)!
    curvature = torch.linalg.eigvalsh(2 * x.T @ x / 200)
    condition, lr = curvature.max() / curvature.min(), 1 / curvature.max()
    w, loss, steps = torch.zeros(3, dtype=torch.float64), torch.inf, 0
    while loss > 1e-6 and steps < 1000:
        w = w - lr * 2 * x.T @ (x @ w - price) / 200
        loss = ((x @ w - price) ** 2).mean().item()
        steps += 1
    print(f"{name:12} condition {condition:8.3g}, loss {loss:.1g}, steps {steps}")
