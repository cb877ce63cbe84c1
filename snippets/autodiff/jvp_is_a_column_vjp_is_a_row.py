import warnings

import torch
from torch.func import jacrev, jvp, vjp

warnings.simplefilter("ignore", DeprecationWarning)


def f(x):
    return torch.stack([x[0] * x[1], x[1] * x[2] ** 2])


x, t, g = (torch.tensor(n) for n in ([1.0, 2.0, 3.0], [1.0, 0.0, -1.0], [2.0, 1.0]))
J = jacrev(f)(x)
print("J =", J.tolist())
second = torch.tensor([0.0, 1.0, 0.0])
print("jvp, second unit vector:", jvp(f, (x,), (second,))[1].tolist())
first = torch.tensor([1.0, 0.0])
print("vjp, first unit vector: ", vjp(f, x)[1](first)[0].tolist())
Jt, gJ = jvp(f, (x,), (t,))[1], vjp(f, x)[1](g)[0]
print("J t =", Jt.tolist(), "  g J =", gJ.tolist())
print("g (J t) =", (g @ Jt).item(), "  (g J) t =", (gJ @ t).item())
