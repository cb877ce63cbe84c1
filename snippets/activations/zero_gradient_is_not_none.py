import torch

steps = {
    "sign": torch.sign,
    "comparison": lambda w: (w > 0).float(),
}
for name, f in steps.items():
    w = torch.tensor(1.0, requires_grad=True)
    bias = torch.tensor(0.5, requires_grad=True)
    optimizer = torch.optim.SGD([w, bias], lr=0.1, weight_decay=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        ((f(w) + bias) ** 2).backward()  # (1)!
        optimizer.step()
    print(f"{name:10}  gradient {w.grad}, w = {w.item():.4f}")
print(f"0.99 ** 100 = {0.99**100:.4f}")
