import torch

layer = torch.nn.PReLU(num_parameters=3)
layer(torch.randn(8, 3, 4, 4))
layer(torch.randn(8, 4, 4, 3))
