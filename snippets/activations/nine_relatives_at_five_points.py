import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
print("x         ", " ".join(f"{v:7.3f}" for v in x))
for f in (
    F.relu,
    F.leaky_relu,
    F.elu,
    F.selu,
    F.softplus,
    F.gelu,
    F.silu,
    F.mish,
    F.hardswish,
):
    print(f"{f.__name__:10}", " ".join(f"{v:7.3f}" for v in f(x)))
