import torch
from torch.autograd.graph import get_gradient_edge


def narrow(x, loss):
    nodes = [get_gradient_edge(loss).node]
    for node in nodes:
        nodes += {n for n, _ in node.next_functions if n and n not in nodes}
    leaves = [n.variable for n in nodes if hasattr(n, "variable")]  # (1)!
    if not any(leaf is x for leaf in leaves):
        twin = any(torch.equal(leaf, x) for leaf in leaves)  # (2)!
        return "14: a twin of x is there" if twin else "9-13: no way to x"
    try:
        [getattr(n, name) for n in nodes for name in dir(n) if name[:7] == "_saved_"]
    except RuntimeError:  # (3)!
        return "16-21: a backward pass has run"
    return "15: no backward pass has run"


x, w = (torch.tensor(v, requires_grad=True) for v in ([1.0, 2.0], [3.0, 4.0]))
twin, used = x.detach().clone().requires_grad_(), x.square().sum()
torch.autograd.grad(used, x)
for loss in [w.square().sum(), twin.square().sum(), x.square().sum(), used]:
    print(narrow(x, loss))
