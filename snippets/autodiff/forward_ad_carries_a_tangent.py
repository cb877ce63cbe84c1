import warnings

import torch
from torch.autograd import forward_ad
from torch.func import jvp

warnings.simplefilter("ignore", DeprecationWarning)


def f(x):
    return torch.stack([x[0] * x[1], torch.exp(x[0]), x.sum()])


x, t = torch.tensor([0.0, 3.0]), torch.tensor([1.0, 0.0])
with forward_ad.dual_level():
    out = f(forward_ad.make_dual(x, t))
    print(out)
    value, tangent = forward_ad.unpack_dual(out)
print("value  ", value)
print("tangent", tangent)
print("same from jvp:", torch.equal(jvp(f, (x,), (t,))[1], tangent))
print("nothing recorded:", out.grad_fn)
