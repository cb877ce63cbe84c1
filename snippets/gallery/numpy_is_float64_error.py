import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
heights = np.array([[1.62], [1.75], [1.81]])
x = torch.from_numpy(heights)
layer = nn.Linear(1, 2)
print("input", x.dtype, "weight", layer.weight.dtype)
layer(x)
