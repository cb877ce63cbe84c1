import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(64, 1, 28, 28)
body = nn.Sequential(nn.Conv2d(1, 8, kernel_size=3), nn.ReLU(), nn.Flatten())
width = body(images[:1]).shape[1]
head = nn.Linear(width, 10)
print("width", width, "weight", tuple(head.weight.shape))
print("scores", tuple(head(body(images)).shape))
