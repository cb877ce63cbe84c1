import torch
from torch import nn


def watch(model):
    def complain(layer, inputs, output, name):
        if not output.isfinite().all():
            raise RuntimeError(f"{name}: {type(layer).__name__} is not finite")

    for name, layer in model.named_modules():
        if not list(layer.children()):
            layer.register_forward_hook(lambda *a, name=name: complain(*a, name))


class Exp(nn.Module):
    def forward(self, x):
        return x.exp()


torch.manual_seed(0)
body = nn.Sequential(nn.Linear(3, 4), Exp(), nn.Linear(4, 4))
model = nn.Sequential(body, nn.Linear(4, 1))
watch(model)
print(model(torch.ones(1, 3)).shape)
model(torch.full((1, 3), 500.0))
