import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    gaps = []
    for x in (0.001, 1.0, 1000.0):
        here, upwards = torch.tensor([x, torch.inf], dtype=dtype)
        gaps.append(f"at {x:g}: {here.nextafter(upwards).item() - here.item():.1e}")
    print(f"{dtype!s:15}", "  ".join(gaps))
