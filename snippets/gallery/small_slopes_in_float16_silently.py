import torch

x = torch.tensor([1.0, 1e-2, 1e-4, 1e-6])
for dtype in (torch.float16, torch.float32):
    w = torch.zeros(4, dtype=dtype, requires_grad=True)
    loss = ((w * x.to(dtype)).sum() + 0.01) ** 2
    loss.backward()
    print(f"{dtype}: loss {loss.item():.1e}")
    print("  slopes:", ", ".join(f"{slope:.1e}" for slope in w.grad.tolist()))
