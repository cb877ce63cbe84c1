import torch

x = torch.arange(3.0, requires_grad=True)
v = torch.tensor([1.0, 10.0, 100.0])
(product,) = torch.autograd.grad(x.cumsum(0), x, v)
whole = torch.func.jacrev(lambda x: x.cumsum(0))(x.detach())  # (1)!
print("v J:", product.tolist())
print("J:", whole.tolist())
print("v @ J:", (v @ whole).tolist())
