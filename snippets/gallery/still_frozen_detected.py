from torch import nn


def frozen(model, on_purpose=()):
    return [
        name
        for name, p in model.named_parameters()
        if not p.requires_grad and not name.startswith(on_purpose)
    ]


net = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
net[0].requires_grad_(False)
print("on purpose:", ", ".join(frozen(net, ("0.",))) or "quiet")
net[0].requires_grad = True
print("wrong:", ", ".join(frozen(net)) or "quiet")
net[0].requires_grad_(True)
print("cured:", ", ".join(frozen(net)) or "quiet")
