import warnings

import torch
from torch import nn


def shapes(module, grad_input, grad_output):
    print([tuple(g.shape) for g in grad_input])


for name in ("register_full_backward_hook", "register_backward_hook"):
    block = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 2), nn.Tanh())
    getattr(block, name)(shapes)
    with warnings.catch_warnings(record=True) as caught:
        block(torch.ones(5, 4, requires_grad=True)).sum().backward()
    for w in caught:
        print(w.category.__name__, w.message)
