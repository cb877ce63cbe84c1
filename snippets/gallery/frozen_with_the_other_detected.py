import copy

from torch import nn


def frozen(model, meant=()):
    names = [n for n, p in model.named_parameters() if not p.requires_grad]
    return [name for name in names if not name.startswith(tuple(meant))]


def wrong(model):
    return model.requires_grad_(False)


def cured(model):
    return copy.deepcopy(model).requires_grad_(False)


for freeze in (wrong, cured):
    body = nn.Linear(2, 8)
    first = nn.Sequential(body, nn.Linear(8, 1))
    second = nn.Sequential(body, nn.Linear(8, 1))
    fixed = frozen(freeze(first), meant=["0.", "1."])
    print(f"{freeze.__name__}: fixed {fixed}, second {frozen(second)}")
