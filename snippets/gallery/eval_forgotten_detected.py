import copy

import torch
from torch import nn


@torch.no_grad()
def unsettled(model, x):
    model = copy.deepcopy(model)
    whole = model(x)
    if not torch.allclose(whole, model(x), atol=1e-4):
        return "a second answer differs"
    half = len(x) // 2
    if not torch.allclose(whole[:half], model(x[:half]), atol=1e-4):
        return "the answer depends on the other samples"
    return ""


torch.manual_seed(0)
x = torch.randn(64, 5)
for layer in (nn.Dropout(0.5), nn.BatchNorm1d(8)):
    net = nn.Sequential(nn.Linear(5, 8), layer, nn.Linear(8, 1))
    print("wrong:", unsettled(net, x) or "quiet")
    print("cured:", unsettled(net.eval(), x) or "quiet")
