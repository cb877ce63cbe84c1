import warnings

import torch
from torch import nn
from torch.nn import functional as F

x = torch.linspace(-3, 3, 7)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    spellings = {
        "relu": [torch.relu(x), x.relu(), F.relu(x), nn.ReLU()(x), x.clamp(min=0)],
        "tanh": [torch.tanh(x), x.tanh(), F.tanh(x), nn.Tanh()(x)],
        "sigmoid": [torch.sigmoid(x), x.sigmoid(), F.sigmoid(x), nn.Sigmoid()(x)],
    }
for name, (first, *others) in spellings.items():
    print(f"{name}:", all(torch.equal(first, other) for other in others))
print("warnings:", len(caught))
