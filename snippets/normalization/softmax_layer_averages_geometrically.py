from itertools import product

import torch

torch.manual_seed(0)
W, b = torch.randn(3, 6).double(), torch.randn(3).double()
h = torch.rand(6).double()
masks = torch.tensor(list(product([0.0, 1.0], repeat=6))).double()
z = (masks * h / 0.5) @ W.T + b
whole = W @ h + b
print("mean score = eval:", torch.allclose(z.mean(dim=0), whole))


def show(name, p):
    print(f"{name:16}", [round(v, 3) for v in p.tolist()])


show("eval", whole.softmax(dim=0))
geometric = z.log_softmax(dim=1).mean(dim=0).exp()  # (1)!
show("geometric mean", geometric / geometric.sum())
show("arithmetic mean", z.softmax(dim=1).mean(dim=0))
