import torch

print("condition  without  momentum  Nesterov")
for condition in (10, 100, 1000):
    curvature = torch.tensor([1.0, condition], dtype=torch.float64)
    root = condition**0.5
    heavy = {"lr": 4 / (1 + root) ** 2, "momentum": ((root - 1) / (root + 1)) ** 2}
    smooth = {"lr": 1 / condition, "momentum": (root - 1) / (root + 1)}
    options = [{"lr": 2 / (1 + condition)}, heavy, {**smooth, "nesterov": True}]
    counts = []
    for option in options:
        w = torch.ones(2, dtype=torch.float64, requires_grad=True)
        optimizer, steps = torch.optim.SGD([w], **option), 0
        while w.abs().max() > 1e-3:
            w.grad = curvature * w.detach()
            optimizer.step()
            steps += 1
        counts.append(steps)
    print(f"{condition:9}  {counts[0]:7}  {counts[1]:8}  {counts[2]:8}")
