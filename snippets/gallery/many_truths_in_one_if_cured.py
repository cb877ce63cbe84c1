import torch

losses = torch.tensor([0.04, 0.20, 0.07])
small = losses < 0.1
print("all:", bool(small.all()), "any:", bool(small.any()))
print("mean:", bool(losses.mean() < 0.1))
