import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64)
y = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
print("step   scores                sum    loss")
for step in range(31):
    if step in (0, 1, 10, 30):
        scores = "  ".join(f"{value:5.2f}" for value in z)
        print(f"{step:4d}  {scores}  {z.sum():6.2f}  {F.cross_entropy(z, y):6.3f}")
    z -= z.softmax(dim=0) - y
