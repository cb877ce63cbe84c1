import torch

for dtype in (torch.bfloat16, torch.float16):
    for size in (1e-3, 1e-10, 1e-30):
        w = torch.zeros(1, requires_grad=True)
        (w.to(dtype) * torch.tensor(size, dtype=dtype)).sum().backward()
        error = abs(w.grad.item() / size - 1)
        print(
            f"{dtype!s:15} slope {size:.0e} -> {w.grad.item():.0e}  error {error:4.0%}"
        )
