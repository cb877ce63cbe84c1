import torch
from torch import nn


def ratio(activation, std=None):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(30)]
    h = torch.randn(256, 64)
    for layer in layers:
        if std:
            nn.init.normal_(layer.weight, std=std / 64**0.5)
            nn.init.zeros_(layer.bias)
        h = activation(layer(h))
    h.backward(torch.randn_like(h))
    return (layers[0].weight.grad.norm() / layers[-1].weight.grad.norm()).item()


print(f"relu, default     first / last = {ratio(torch.relu):.0e}")
print(f"relu, he          first / last = {ratio(torch.relu, 2**0.5):.0e}")
print(f"tanh, xavier      first / last = {ratio(torch.tanh, 1):.0e}")
