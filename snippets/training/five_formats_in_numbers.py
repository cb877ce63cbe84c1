import torch

print("type           bits  eps      largest  normal   smallest")
for name in ("float32", "bfloat16", "float16", "float8_e4m3fn", "float8_e5m2"):
    info = torch.finfo(getattr(torch, name))
    smallest = info.smallest_normal * info.eps
    numbers = (info.eps, info.max, info.smallest_normal, smallest)
    print(f"{name:13} {info.bits:4} ", *(f" {number:.1e}" for number in numbers))
