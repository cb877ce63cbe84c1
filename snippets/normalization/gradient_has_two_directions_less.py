import torch

torch.manual_seed(0)
x = torch.randn(6, 3, dtype=torch.float64, requires_grad=True)
norm = torch.nn.BatchNorm1d(3, eps=1e-12).double()
y = norm(x)
(gradient,) = torch.autograd.grad(y, x, torch.randn_like(y))
print("sum over the batch 0:", gradient.sum(0).abs().max().item() < 1e-9)
print("product with y 0:", (gradient * y).sum(0).abs().max().item() < 1e-9)
one = torch.zeros(6, 3).double()
one[0] = 1
(gradient,) = torch.autograd.grad(norm(x), x, one)  # (1)!
print("rows with a gradient:", (gradient != 0).any(dim=1).sum().item())
