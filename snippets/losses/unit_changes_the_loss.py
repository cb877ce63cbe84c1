import torch
import torch.nn.functional as F

height = torch.tensor([1.62, 1.75, 1.80])
guess = torch.tensor([1.70, 1.70, 1.70])
for unit, factor in (("m", 1), ("cm", 100)):
    mse = F.mse_loss(factor * guess, factor * height).item()
    print(f"{unit:2}  MSE {mse:.4f} {unit}²   root {mse**0.5:.3f} {unit}")
baseline = F.mse_loss(height.mean().expand(3), height)
print(f"MSE / variance {F.mse_loss(guess, height) / baseline:.2f}")
