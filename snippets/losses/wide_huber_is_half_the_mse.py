import torch
import torch.nn.functional as F

error, zero = torch.tensor([1.0, 3.0, 5.0]), torch.zeros(3)
for delta in (1.0, 10.0, 1e6):
    print(f"delta {delta:<9} huber_loss {F.huber_loss(error, zero, delta=delta):.3f}")
print(f"mse_loss {F.mse_loss(error, zero):.3f}")
