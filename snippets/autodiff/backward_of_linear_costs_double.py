import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def products(run):
    with FlopCounterMode(display=False) as counter:
        out = run()
    return out, counter.get_total_flops() // 2


layer = nn.Linear(256, 512)
for wanted in (True, False):
    x = torch.ones(64, 256, requires_grad=wanted)
    y, there = products(lambda x=x: layer(x))
    _, back = products(lambda y=y: y.sum().backward())
    print(
        f"gradient of x {wanted!s:5}: {there:.1e} there, {back:.1e} back, {back / there:g}x"
    )
