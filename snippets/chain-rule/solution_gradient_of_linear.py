import torch
from torch import nn


def check(answer):
    for inputs, outputs in ((3, 3), (3, 2)):
        layer = nn.Linear(inputs, outputs).double()
        X, V = torch.randn(5, inputs).double(), torch.randn(5, outputs).double()
        layer(X).backward(V)
        got, want = answer(X, V), layer.weight.grad
        assert got.shape == want.shape, f"{tuple(got.shape)}, not {tuple(want.shape)}"
        error = (got - want).abs().max()
        assert error < 1e-8, f"off by {error:.2f} for {inputs} inputs"


def answer(X, V):
    return V.T @ X


torch.manual_seed(0)
check(answer)
print("accepted")
