import torch
import torch.nn.functional as F

label = torch.tensor([1.0, 2.0, 4.0, 10.0])
for c in (1.5, 2.0, 2.7, 3.0, 4.0, 4.5):
    print(f"c = {c}: MAE {F.l1_loss(torch.full((4,), c), label).item():.3f}")
print("torch.median  ", label.median().item())
print("torch.quantile", label.quantile(0.5).item())
