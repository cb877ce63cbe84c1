from torch import nn

nn.init.calculate_gain("gelu")
