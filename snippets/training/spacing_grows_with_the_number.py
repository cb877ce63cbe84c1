import torch

integer = {4: torch.int32, 2: torch.int16}
for dtype in (torch.float32, torch.bfloat16, torch.float16):
    gaps = []
    for x in (0.001, 1.0, 1000.0):
        here = torch.tensor(x, dtype=dtype)
        above = (here.view(integer[dtype.itemsize]) + 1).view(dtype)  # (1)!
        gaps.append(f"at {x:g}: {above.item() - here.item():.1e}")
    print(f"{dtype!s:15}", "  ".join(gaps))
