import torch
from torch import nn


def gradient_table(model):
    for name, p in model.named_parameters():
        if p.grad is None:  # (1)!
            print(f"{name:9}  None")
        elif p.dim() > 1:
            norm, zeros = p.grad.norm(), (p.grad == 0).double().mean()
            print(f"{name:9} {norm:8.1e} {norm / p.detach().norm():10.1e} {zeros:6.2f}")


torch.manual_seed(0)
x = torch.randn(128, 64, dtype=torch.float64)
for activation, gain in ((nn.Sigmoid, 1), (nn.ReLU, 2**0.5), (nn.Tanh, 4)):
    net = nn.Sequential()
    for _ in range(4):
        net.extend([nn.Linear(64, 64).double(), activation()])
        nn.init.normal_(net[-2].weight, std=gain / 64**0.5)
    net(x).square().mean().backward()
    print(f"{activation.__name__:9}     norm  by weight  zeros")
    gradient_table(net)
