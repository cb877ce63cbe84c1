from itertools import product

import torch

torch.manual_seed(0)
h = torch.rand(6).double()
masks = torch.tensor(list(product([0.0, 1.0], repeat=6))).double()
first = torch.nn.Linear(6, 5).double()
second = torch.nn.Linear(5, 3).double()


def probabilities(h):
    return second(torch.relu(first(h))).softmax(dim=-1)


def show(name, p):
    print(f"{name:16}", [round(v, 3) for v in p.tolist()])


with torch.no_grad():
    p = probabilities(masks * h / 0.5)
    show("eval", probabilities(h))
    show("arithmetic mean", p.mean(dim=0))
    geometric = p.log().mean(dim=0).exp()
    show("geometric mean", geometric / geometric.sum())
