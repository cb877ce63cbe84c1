import torch

pixels = torch.tensor([0, 51, 255])
print(pixels.dtype)
pixels /= 255
