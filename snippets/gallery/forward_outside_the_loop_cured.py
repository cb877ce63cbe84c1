import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.05)
for _ in range(3):
    loss = (3 * w - 9) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"w {w.item():.4g}")
