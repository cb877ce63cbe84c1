import torch


def centre(t):
    t = t.float()
    t -= t.mean()
    return t


for dtype in (torch.int64, torch.float64, torch.float32):
    x = torch.tensor([1, 2, 6], dtype=dtype)
    centre(x)
    print(f"{dtype!s:13} x afterwards: {x.tolist()}")
