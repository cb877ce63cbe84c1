import inspect

import torch
from torch import nn

source = inspect.getsource(nn.Linear.reset_parameters)
print([line.strip() for line in source.splitlines() if "kaiming" in line][-1])
torch.manual_seed(0)
layer = nn.Linear(256, 256)
print(f"default: n * Var(w) = {256 * layer.weight.var():.2f}")
nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")
print(f"he:      n * Var(w) = {256 * layer.weight.var():.2f}")
