import torch
from torch.nn import functional as F

F.gelu(torch.tensor([-1, 2]))
