import torch
from torch import nn


def gradients(how):
    first, second, third = (nn.Linear(2, 2) for _ in range(3))
    second.requires_grad_(how != "frozen")
    h = first(torch.ones(1, 2))
    with torch.set_grad_enabled(how != "no_grad"):
        h = second(h)
    third(h).sum().backward()
    return [layer.weight.grad is not None for layer in (first, second, third)]


for how in ["none", "frozen", "no_grad"]:
    print(f"{how:8}", gradients(how))
