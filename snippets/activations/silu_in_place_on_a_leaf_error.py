import torch
import torch.nn.functional as F

F.silu(torch.ones(1, requires_grad=True), inplace=True)
