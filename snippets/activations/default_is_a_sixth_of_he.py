import inspect

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(256, 256)
default = layer.weight.var()
source = inspect.getsource(nn.Linear.reset_parameters)
print(
    next(
        line.strip()
        for line in source.splitlines()
        if "kaiming" in line and "(self" in line
    )
)
he = nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu").var()
print(f"n * Var(w): default {256 * default:.2f}, he {256 * he:.2f}")
