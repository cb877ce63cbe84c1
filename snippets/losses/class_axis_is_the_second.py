import torch
import torch.nn.functional as F

batch, time, classes = 2, 4, 4
y = torch.tensor([[0, 1, 2, 3], [3, 2, 2, 0]])
z = 20.0 * F.one_hot(y, classes)  # (1)!
print("scores have shape", tuple(z.shape))

flat = F.cross_entropy(z.reshape(-1, classes), y.reshape(-1))
print(f"as they are:              {F.cross_entropy(z, y).item():.4f}")
print(f"classes moved to axis 1:  {F.cross_entropy(z.transpose(1, 2), y).item():.4f}")
print(f"both flattened:           {flat.item():.4f}")
