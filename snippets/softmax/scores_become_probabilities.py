import torch

z = torch.tensor([2.0, 1.0, 0.1])
e = torch.exp(z)
p = e / e.sum()
print("    z    e^z      p")
for row in torch.stack([z, e, p], dim=1).tolist():
    print("{:5.1f}  {:5.2f}  {:.3f}".format(*row))
print(f"sum of p: {p.sum().item():.3f}")
print("as torch.softmax:", torch.allclose(p, torch.softmax(z, dim=0)))
