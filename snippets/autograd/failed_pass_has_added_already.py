import torch

a, b = (torch.ones(2, requires_grad=True) for _ in "ab")
loss = (a * a).sum() + b.sum()
for attempt in (1, 2):
    try:
        loss.backward()
        print(f"pass {attempt}:", end=" ")
    except RuntimeError:
        print(f"pass {attempt} failed:", end=" ")
    print("a.grad", a.grad.tolist(), "b.grad", b.grad.tolist())
