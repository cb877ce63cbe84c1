import torch

norm = torch.nn.BatchNorm1d(4)
print(norm(torch.randn(1, 4, 2)).shape)
print(norm.eval()(torch.randn(1, 4)).shape)
print(norm.train()(torch.randn(1, 4)).shape)
