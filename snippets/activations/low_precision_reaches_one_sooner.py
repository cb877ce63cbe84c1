import math

import torch

for dtype, n in ((torch.bfloat16, 9), (torch.float16, 12), (torch.float32, 24)):
    x = torch.arange(1, 21, dtype=dtype)
    reached = x[torch.sigmoid(x) == 1].min()
    print(f"{dtype}: 1 from x = {reached:.0f}, {n} ln 2 = {n * math.log(2):.2f}")
