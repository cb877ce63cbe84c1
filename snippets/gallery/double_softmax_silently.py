import math

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(500, 3, dtype=torch.float64)
target = x.argmax(dim=1)
twice = nn.Sequential(nn.Linear(3, 3), nn.Softmax(dim=1)).double()
once = nn.Sequential(nn.Linear(3, 3)).double()

print(f"floor of the loss, softmax twice: {math.log(1 + 2 / math.e):.2f}")
print("step   softmax twice   softmax once")
optimisers = [torch.optim.SGD(m.parameters(), lr=1.0) for m in (twice, once)]
for step in range(2001):
    losses = [F.cross_entropy(m(x), target) for m in (twice, once)]
    if step in (0, 200, 2000):
        print(f"{step:4}{losses[0].item():16.2f}{losses[1].item():15.2f}")
    for optimiser, loss in zip(optimisers, losses, strict=True):
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
