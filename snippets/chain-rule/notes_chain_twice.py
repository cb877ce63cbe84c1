import torch

for start in (2.0, 5.0):
    a = torch.tensor([start], requires_grad=True)
    b = a * 3
    c = b**2
    c.backward()
    hand = 2 * b.item() * 3
    print(f"a = {start:g}: c = {c.item():g}, dc/da = {hand:g}, a.grad = {a.grad}")
