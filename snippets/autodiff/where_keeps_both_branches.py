import torch
from torch.fx import symbolic_trace


def f(x):
    return torch.where(x.sum() > 0, 2 * x, -x.exp())


g = symbolic_trace(f)
print("graph:", ", ".join(n.name for n in g.graph.nodes if "call" in n.op))
for sign in (1, -1):
    x = sign * torch.ones(2, requires_grad=True)
    print(
        "slopes:", [round(s, 4) for s in torch.autograd.grad(g(x).sum(), x)[0].tolist()]
    )
