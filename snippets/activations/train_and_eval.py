import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 10)
modules = [nn.ReLU(), nn.GELU(), nn.PReLU(), nn.Softmax(0), nn.RReLU(), nn.Dropout()]
for module in modules:
    twice = [module.train()(x), module.train()(x)]
    steady = torch.equal(*twice)
    same = torch.equal(twice[0], module.eval()(x))
    name = type(module).__name__
    print(f"{name:8} two passes in train() agree: {steady!s:5}  eval() agrees: {same}")
F = nn.functional
print("F.rrelu without training=True is steady:", torch.equal(F.rrelu(x), F.rrelu(x)))
print(
    "F.dropout without training=False is steady:",
    torch.equal(F.dropout(x), F.dropout(x)),
)
