import torch

pixels = torch.tensor([0, 51, 255])
scaled = pixels / 255
print(scaled.dtype, scaled)
