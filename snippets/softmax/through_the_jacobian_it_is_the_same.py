import torch

z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64)
y = torch.tensor([0.2, 0.5, 0.3], dtype=torch.float64)
p = z.softmax(dim=0)
g = -y / p
J = torch.diag(p) - torch.outer(p, p)
print("g = −y / p:", g)
print("⟨g, p⟩:    ", f"{g @ p:.4f}")
print("g through J:", g @ J)
print("p − y:      ", p - y)
