import numpy as np
import torch

pot = np.array([1.0, 2.0])
torch.from_numpy(pot).add_(10)  # (1)!
print(pot)
