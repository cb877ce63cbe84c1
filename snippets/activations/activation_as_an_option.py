from collections.abc import Callable
from itertools import pairwise

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, *sizes: int, activation: Callable[[], nn.Module] = nn.ReLU):
        super().__init__()
        parts = []
        for fan_in, fan_out in pairwise(sizes):
            parts += [nn.Linear(fan_in, fan_out), activation()]  # (1)!
        self.layers = nn.Sequential(*parts[:-1])  # (2)!

    def forward(self, x):
        return self.layers(x)


x = torch.randn(5, 4)
for activation in (nn.ReLU, nn.PReLU, lambda: nn.LeakyReLU(0.2)):
    net = MLP(4, 8, 8, 1, activation=activation)
    kinds = [str(part) for part in net.layers if not isinstance(part, nn.Linear)]
    print(kinds, sum(p.numel() for p in net.parameters()), tuple(net(x).shape))
