import torch

torch.manual_seed(0)
z = torch.randn(1000, 8, dtype=torch.float64)
goal = torch.tensor([1.0, -1.0] * 4, dtype=torch.float64)
inputs = {
    "sigmoid": torch.sigmoid(z),
    "sigmoid - 1/2": torch.sigmoid(z) - 0.5,
    "tanh": torch.tanh(z),
}
print("inputs          steps")
for name, h in inputs.items():
    curvature = h.T @ h / len(h)
    size = 1 / torch.linalg.eigvalsh(curvature).max()  # (1)!
    w, steps = torch.zeros_like(goal), 0
    while (w - goal).norm() > 0.01 * goal.norm():
        w -= size * (h.T @ (h @ w - h @ goal)) / len(h)  # (2)!
        steps += 1
    print(f"{name:14} {steps:6}")
