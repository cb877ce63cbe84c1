import math

import torch
import torch.nn.functional as F

torch.manual_seed(0)
x, h = torch.randn(2, 5, 4, dtype=torch.float64)
cell = torch.nn.GRUCell(4, 4, dtype=torch.float64)
r, z, n = (x @ cell.weight_ih.T + cell.bias_ih).chunk(3, dim=1)  # (1)!
hr, hz, hn = (h @ cell.weight_hh.T + cell.bias_hh).chunk(3, dim=1)
keep = torch.sigmoid(z + hz)
candidate = torch.tanh(n + torch.sigmoid(r + hr) * hn)
new_h = (1 - keep) * candidate + keep * h
print("GRU: ", torch.allclose(cell(x, h), new_h))

inner = math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)
gelu = 0.5 * x * (1 + torch.tanh(inner))
print("GELU:", torch.allclose(F.gelu(x, approximate="tanh"), gelu))

scores = torch.tensor([1.0, 10.0, 30.0, 100.0, -1000.0])
capped = 30 * torch.tanh(scores / 30)
print("capped at 30:", " ".join(f"{score:.3f}" for score in capped))
