import torch
from torch import nn

n = 400
torch.manual_seed(0)
layer = nn.Linear(n, 1000)
torch.manual_seed(0)
by_hand = torch.empty(1000, n).uniform_(-1 / n**0.5, 1 / n**0.5)
print("weight is U(-1/sqrt(n), 1/sqrt(n)):", torch.allclose(layer.weight, by_hand))
print(f"n * Var(weight) = {n * layer.weight.var():.3f}")
bias = layer.bias.detach()
print(f"largest |bias| * sqrt(n) = {bias.abs().max() * n**0.5:.3f}")
print(f"n * Var(bias) = {n * bias.var():.2f}")
slope = 5**0.5
gain = nn.init.calculate_gain("leaky_relu", slope)
print(f"gain for a = sqrt(5): {gain:.4f}, squared: {gain**2:.4f}")
