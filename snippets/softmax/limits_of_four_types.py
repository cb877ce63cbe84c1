import math

import torch

print("           largest   overflow  smallest  underflow   eps")
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    least = info.smallest_normal * info.eps  # (1)!
    row = info.max, math.log(info.max), least, math.log(least) - math.log(2), info.eps
    name = str(dtype).removeprefix("torch.")
    print("{:9}  {:8.2g}  {:7.1f}   {:8.2g}  {:7.1f}   {:.1g}".format(name, *row))
