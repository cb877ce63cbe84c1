import torch
import torch.nn.functional as F

F.glu(torch.randn(2, 5))
