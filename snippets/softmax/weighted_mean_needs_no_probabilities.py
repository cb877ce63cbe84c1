import torch

torch.manual_seed(0)
scores, values = torch.randn(5, 7), torch.randn(7, 4)
p = scores.softmax(dim=1)
output = p @ values
upstream = torch.randn(5, 4)

g = upstream @ values.T
long_way = (g * p).sum(dim=1)
short_way = (upstream * output).sum(dim=1)
print("equal:", torch.allclose(long_way, short_way, atol=1e-5))
