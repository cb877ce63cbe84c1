import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 2 * x


def fitted(strength):
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(100):
        penalty = (w**2).item()
        loss = ((w * x - y) ** 2).mean() + strength * penalty
        w.grad = None
        loss.backward()
        with torch.no_grad():
            w -= 0.05 * w.grad
    return w.item()


print("strength    w   should be")
for strength in (0.0, 2.5, 7.5):
    print(f"{strength:5}{fitted(strength):10.2f}{15 / (7.5 + strength):8.2f}")
