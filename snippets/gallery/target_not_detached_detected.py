import torch


def squared_error(prediction, target, found):
    if target.requires_grad:
        found.append("target has a record")
    return ((prediction - target) ** 2).mean()


rewards = torch.tensor([1.0, 0.0], dtype=torch.float64)
for name in ("wrong", "cured"):
    v = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    for _ in range(400):
        found = []
        targets = v[1:] if name == "wrong" else v[1:].detach()
        loss = squared_error(v[0], targets, found)
        loss = loss + squared_error(v[1:], rewards, found)
        (slope,) = torch.autograd.grad(loss, v)
        with torch.no_grad():
            v -= 0.1 * slope
    print(f"{name}: {[round(n, 3) for n in v.tolist()]}, {found or 'quiet'}")
