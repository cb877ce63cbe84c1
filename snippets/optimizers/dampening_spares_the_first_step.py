import torch

print("gradient 1 at each step, momentum 0.9: v after")
for dampening in (0.0, 0.9):
    w = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, dampening=dampening)
    velocities = []
    for _ in range(100):
        w.grad = torch.ones_like(w)
        optimizer.step()
        velocities.append(optimizer.state[w]["momentum_buffer"].item())
    shown = {k: round(velocities[k - 1], 3) for k in (1, 2, 3, 10, 100)}
    print(f"  dampening {dampening}: {shown}")
