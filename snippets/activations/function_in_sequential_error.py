import torch
from torch import nn

nn.Sequential(nn.Linear(4, 8), torch.relu)
