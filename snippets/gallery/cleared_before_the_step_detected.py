import torch
from torch import nn


def unmoved(model, train_step, *arguments):
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    train_step(*arguments)
    return [n for n, p in model.named_parameters() if torch.equal(p, before[n])]


def train_step(clear_first):
    if clear_first:
        optimizer.zero_grad()
    net(x).square().mean().backward()
    if not clear_first:
        optimizer.zero_grad()
    optimizer.step()


torch.manual_seed(0)
x, net = torch.randn(64, 3), nn.Linear(3, 1)
optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
for name, clear_first in (("wrong", False), ("cured", True)):
    found = unmoved(net, train_step, clear_first)
    print(f"{name}:", ", ".join(found) or "quiet")
