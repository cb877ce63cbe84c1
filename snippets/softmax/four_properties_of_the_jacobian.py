import torch

torch.manual_seed(0)
z = 3 * torch.randn(1000, 5, dtype=torch.float64)
p = z.softmax(dim=1)
J = torch.diag_embed(p) - p.unsqueeze(2) * p.unsqueeze(1)  # (1)!

missing = 1 - p.max(dim=1).values
largest = J.abs().amax(dim=(1, 2))
print("symmetric:            ", torch.equal(J, J.mT))
print("rows sum to 0:        ", J.sum(dim=2).abs().max().item() < 1e-14)
print("columns sum to 0:     ", J.sum(dim=1).abs().max().item() < 1e-14)
print("largest entry of all: ", f"{J.max():.4f}")
print("smallest entry of all:", f"{J.min():.4f}")
print("none above 1 − max p: ", (largest <= missing + 1e-14).all().item())
