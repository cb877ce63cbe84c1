import torch
from torch import nn

torch.manual_seed(5)
x = torch.ones(2, 3, 4)
for layer in (nn.Dropout(0.5), nn.Dropout1d(0.5)):
    print(type(layer).__name__)
    for sample in layer(x).int().tolist():
        print("  ", *sample)
