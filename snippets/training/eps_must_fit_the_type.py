import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    zero, one = torch.zeros(1, dtype=dtype), torch.ones(1, dtype=dtype)
    for eps in (1e-8, 1e-4):
        root, ratio = (zero + eps).sqrt().item(), (one / (zero + eps)).item()
        kept = (one + eps != one).item()
        print(
            f"{dtype!s:15} {eps:.0e}: root {root:7.1e}  1/eps {ratio:7.1e}  1 + eps > 1: {kept}"
        )
