import torch

for dtype in (torch.bfloat16, torch.float16, torch.float32):
    x = torch.arange(1, 21, dtype=dtype)
    reached = x[torch.sigmoid(x) == 1].min()
    print(f"{dtype}: exactly 1 from x = {reached:.0f}")
