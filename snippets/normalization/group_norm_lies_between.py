import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(3, 4, 5, dtype=torch.float64)
one, all_ = F.group_norm(x, 1), F.group_norm(x, 4)
print(
    "1 group  = layer norm over [C, L]:", torch.allclose(one, F.layer_norm(x, (4, 5)))
)
print("4 groups = instance norm:", torch.allclose(all_, F.instance_norm(x)))
