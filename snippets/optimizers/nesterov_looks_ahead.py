import torch


def slope(at):
    return 4 * (at - 3) ** 3


w, v = torch.tensor([1.0, 0.0], dtype=torch.float64)
lr, momentum = 0.01, 0.9
p = torch.nn.Parameter(w.clone())
optimizer = torch.optim.SGD([p], lr=lr, momentum=momentum, nesterov=True)
for step in range(1, 5):
    ahead = w - lr * momentum * v  # (1)!
    v = momentum * v + slope(ahead)
    w = w - lr * v
    p.grad = slope(p.detach())
    optimizer.step()
    print(
        f"step {step}: w {w:.4f}, ahead {w - lr * momentum * v:.4f}, torch {p.item():.4f}"
    )
