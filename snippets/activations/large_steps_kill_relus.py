import torch
from torch import nn


def dead(hidden, x):
    return (hidden(x) <= 0).all(dim=0)  # (1)!


print("dead of 1000 units")
print("step   before   after one step   woken in 20 small steps")
for step in (0.01, 0.1, 1, 10):
    torch.manual_seed(0)
    x = torch.rand(100, 10, dtype=torch.float64)
    hidden = nn.Linear(10, 1000, dtype=torch.float64)
    net = nn.Sequential(hidden, nn.ReLU(), nn.Linear(1000, 1, dtype=torch.float64))
    counts = [dead(hidden, x)]
    for size in [step] + 20 * [0.001]:
        net.zero_grad()
        (net(x) - x.sum(dim=1, keepdim=True)).square().mean().backward()
        for weight in net.parameters():
            weight.data -= size * weight.grad  # (2)!
        if len(counts) == 1:
            counts.append(dead(hidden, x))
    counts.append(counts[1] & ~dead(hidden, x))
    print("{:4}   {:6}   {:14}   {:5}".format(step, *[int(c.sum()) for c in counts]))
