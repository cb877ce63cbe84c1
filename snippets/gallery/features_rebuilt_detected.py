import torch
from torch import nn


def nothing_arrived(model):
    asking = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    return [name for name, parameter in asking if parameter.grad is None]


def wrong(numbers):
    return torch.tensor([number.item() for number in numbers])


def cured(numbers):
    return torch.stack(numbers)


torch.manual_seed(0)
for join in (wrong, cured):
    model = nn.ModuleDict({"body": nn.Linear(3, 1), "head": nn.Linear(4, 1)})
    h = join([model["body"](row)[0] for row in torch.randn(4, 3)])
    model["head"](h).sum().backward()
    print(f"{join.__name__}: no gradient in {nothing_arrived(model)}")
