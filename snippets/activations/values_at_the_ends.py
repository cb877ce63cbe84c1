import torch
from torch.nn import functional as F

inf, nan = float("inf"), float("nan")
x = torch.tensor([-inf, -1e4, -1e3, 1e3, 1e4, inf, nan])
labels = ["-inf", "-1e4", "-1e3", "1e3", "1e4", "inf", "nan"]
functions = [F.relu, F.leaky_relu, F.relu6, F.elu, F.selu, F.sigmoid, F.tanh]
functions += [F.softsign, F.softplus, F.silu, F.gelu, F.mish, F.hardswish]
print(f"{'value':10}", *[f"{v:>8}" for v in labels])
for function in functions:
    values = [function(v).item() for v in x]  # (1)!
    print(f"{function.__name__:10}", *[f"{v:8.2g}" for v in values])
