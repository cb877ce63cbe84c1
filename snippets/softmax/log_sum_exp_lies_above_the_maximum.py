import math

import torch

print("scores                max      LSE  max + log n")
for z in (
    [0.0, 0.0, 0.0, 0.0],
    [3.0, 2.0, 0.0, 0.0],
    [20.0, 2.0, 0.0, 0.0],
    [1000.0] * 4,
):
    highest, lse = max(z), torch.logsumexp(torch.tensor(z), dim=0).item()
    shown = ", ".join(f"{v:g}" for v in z)
    print(f"{shown:22}{highest:5.0f} {lse:9.4f} {highest + math.log(4):9.4f}")
