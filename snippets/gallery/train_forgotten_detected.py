import torch
from torch import nn


def asleep(model):
    return [
        f"{name or 'model'} ({type(module).__name__})"
        for name, module in model.named_modules()
        if not module.training
    ]


x = torch.zeros(32, 50)
for name in ("wrong", "cured"):
    net = nn.Sequential(nn.Linear(50, 8), nn.Dropout(0.5))
    for _ in range(2):
        if name == "cured":
            net.train()
        found = asleep(net)  # (1)!
        net(x)
        net.eval()
        net(x)
    print(f"{name}:", ", ".join(found) or "quiet")
