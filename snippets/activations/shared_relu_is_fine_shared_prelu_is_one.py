import torch
from torch import nn


def net(first, second):
    torch.manual_seed(0)
    parts = nn.Linear(4, 8), first, nn.Linear(8, 8), second, nn.Linear(8, 1)
    return nn.Sequential(*parts)


def count(model):
    return sum(p.numel() for p in model.parameters())


x = torch.linspace(-2, 2, 12).view(3, 4)
for kind in (nn.ReLU, nn.PReLU):
    one = kind()
    shared, apart = net(one, one), net(kind(), kind())
    print(kind.__name__, "same output:", torch.equal(shared(x), apart(x)))
    print(f"  parameters: shared {count(shared)}, apart {count(apart)}")
shared(x).sum().backward()
apart(x).sum().backward()
separate = [apart[i].weight.grad.item() for i in (1, 3)]
total = torch.tensor(separate).sum()
print("shared gradient is the sum:", torch.allclose(one.weight.grad, total))
