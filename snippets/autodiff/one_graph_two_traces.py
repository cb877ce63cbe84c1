import warnings

import torch
from torch.autograd import forward_ad

warnings.simplefilter("ignore", DeprecationWarning)  # (1)!
x, y = torch.tensor([1.0, 2.0, 3.0]), 1.0
w = torch.tensor([2.0, -1.0, 1.0], requires_grad=True)
a = x @ w
b = a - y
z = b**2
adjoints = torch.autograd.grad(z, (a, b, z, w))  # (2)!
columns = []
for unit in torch.eye(3):
    with forward_ad.dual_level():
        dual = [x @ forward_ad.make_dual(w.detach(), unit)]  # (3)!
        dual.append(dual[0] - y)
        dual.append(dual[1] ** 2)
        columns.append([forward_ad.unpack_dual(v).tangent.item() for v in dual])

print("node  value  w1  w2  w3  adjoint")
for i, v in enumerate((a, b, z)):
    row = "".join(f"{column[i]:4g}" for column in columns)
    print(f"{'abz'[i]:4} {v.item():6g}{row} {adjoints[i].item():8g}")
print("adjoint of w:", adjoints[3].tolist())
