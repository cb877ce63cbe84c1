import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -4.0, -20.0, -200.0], requires_grad=True)
print("x            " + " ".join(f"{v:9.0f}" for v in x))
for f in (F.relu, F.leaky_relu, F.elu, F.gelu, F.silu, F.mish, F.softplus):
    (slope,) = torch.autograd.grad(f(x).sum(), x)
    print(f"{f.__name__:12} " + " ".join(f"{v + 0.0:9.1e}" for v in slope))
