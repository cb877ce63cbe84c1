import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(4, 8, dtype=torch.float64) + 3
centred = x - x.mean(dim=-1, keepdim=True)
layer = F.layer_norm(x, (8,), eps=1e-5)
print("of x:      ", torch.allclose(F.rms_norm(x, (8,), eps=1e-5), layer))
print("of x - mu: ", torch.allclose(F.rms_norm(centred, (8,), eps=1e-5), layer))
