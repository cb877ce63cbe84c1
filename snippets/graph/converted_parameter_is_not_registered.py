import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.good = nn.Parameter(torch.ones(2, dtype=torch.float64))
        self.bad = nn.Parameter(torch.ones(2)).double()
        self.listed = [nn.Parameter(torch.ones(2))]


net = Scale()
x = net.bad
loss = (net.good * x * net.listed[0]).sum()
loss.backward()
print("registered:", [name for name, p in net.named_parameters()])
print("good:", net.good.grad, "listed:", net.listed[0].grad)
print("bad:", type(x).__name__, x.is_leaf)
layer = weight_norm(nn.Linear(2, 1))
print("weight_norm:", type(layer.weight).__name__, layer.weight.is_leaf)
