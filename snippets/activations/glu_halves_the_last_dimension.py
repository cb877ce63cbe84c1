import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(2, 6)
a, b = x.chunk(2, dim=-1)
y = F.glu(x)
print(tuple(x.shape), "->", tuple(y.shape))
print("first half * sigmoid(second half):", torch.allclose(y, a * torch.sigmoid(b)))
print("the halves swapped:               ", torch.allclose(y, b * torch.sigmoid(a)))
