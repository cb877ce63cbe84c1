import torch

torch.nn.init.calculate_gain("gelu")
