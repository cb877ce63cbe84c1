import torch
import torch.nn.functional as F

torch.manual_seed(0)
z = torch.randn(6, 2, dtype=torch.float64)
mixed, rare = torch.tensor([0, 0, 0, 0, 0, 1]), torch.ones(6, dtype=torch.long)
print("weights   mixed batch  rare class only")
for weights in ([1.0, 1.0], [1.0, 9.0], [100.0, 900.0]):
    w = torch.tensor(weights, dtype=torch.float64)
    a, b = (F.cross_entropy(z, y, weight=w).item() for y in (mixed, rare))
    print(f"{weights[0]:3.0f} {weights[1]:3.0f}  {a:12.4f}  {b:15.4f}")
