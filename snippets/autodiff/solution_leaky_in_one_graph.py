import torch
from torch.fx import symbolic_trace


def check(answer):
    graph = symbolic_trace(answer)
    x = torch.tensor([-3.0, -0.5, 0.0, 0.5, 2.0])
    right = torch.tensor([-0.3, -0.05, 0.0, 0.5, 2.0])
    got = graph(x)
    assert torch.allclose(got, right), f"{x.tolist()} gave {got.tolist()}"


def answer(x):
    return torch.where(x > 0, x, 0.1 * x)


check(answer)
print("accepted")
