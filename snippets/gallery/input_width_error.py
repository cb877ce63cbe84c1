import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(64, 1, 28, 28)
body = nn.Sequential(nn.Conv2d(1, 8, kernel_size=3), nn.ReLU(), nn.Flatten())
head = nn.Linear(8 * 28 * 28, 10)
features = body(images)
print("features", tuple(features.shape), "weight", tuple(head.weight.shape))
head(features)
