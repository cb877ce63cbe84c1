import warnings

import torch
import torch.nn.functional as F

warnings.filterwarnings("error", message="Using a target size")
F.mse_loss(torch.zeros(4, 1), torch.zeros(4))
