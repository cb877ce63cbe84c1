import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    linear, norm = nn.Linear(5, 3).double(), nn.BatchNorm1d(3).double()
    for t in (norm.weight, norm.bias, norm.running_mean, norm.running_var):
        nn.init.uniform_(t)
    x = torch.randn(16, 5).double()
    weight, bias = answer(linear, norm)
    right = norm.eval()(linear(x)) - x @ weight.T
    assert right.std(dim=0).max() < 1e-9, "the weight is wrong"
    off = (bias - right).abs().max().item()
    assert off < 1e-9, f"the bias is off by up to {off:.3f}"


def answer(linear, norm):
    factor = norm.weight / (norm.running_var + norm.eps).sqrt()
    bias = factor * (linear.bias - norm.running_mean) + norm.bias
    return factor[:, None] * linear.weight, bias


check(answer)
print("accepted")
