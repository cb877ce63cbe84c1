import torch

torch.manual_seed(0)
z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64, requires_grad=True)
for c in (0, -50, 700):
    print(f"c = {c:4}:", [round(v, 3) for v in torch.softmax(z + c, dim=0).tolist()])

upstream = torch.randn(3, dtype=torch.float64)
(gradient,) = torch.autograd.grad(torch.softmax(z, dim=0), z, upstream)
print("gradient:", [round(v, 3) for v in gradient.tolist()])
print("adds up to 0:", abs(gradient.sum().item()) < 1e-12)
