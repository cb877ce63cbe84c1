import torch

print("1000 steps of lr * gradient = 0.001, from w = 1")
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    w = torch.ones(1, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.001)
    w.grad = torch.ones(1, dtype=dtype)
    for _ in range(1000):
        optimizer.step()
    print(f"{dtype!s:15} w = {w.item():.2f}")
one = torch.ones(1, dtype=torch.bfloat16)
print("1 - 0.001 == 1 in bfloat16:", (one - 0.001 == one).item())
