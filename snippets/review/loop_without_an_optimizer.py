import torch

w = torch.tensor(1.0, requires_grad=True)
v = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([v], lr=0.1)

for step in range(1, 61):
    ((w - 3) ** 2).backward()
    with torch.no_grad():
        w -= 0.1 * w.grad  # (1)!
    w.grad = None

    ((v - 3) ** 2).backward()
    optimizer.step()
    optimizer.zero_grad()
    if step in (1, 5, 60):
        same = torch.allclose(w, v)
        print(f"step {step:2}: {w.item():.4f} as SGD: {same}")
