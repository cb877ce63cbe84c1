import torch
from torch.autograd.graph import get_gradient_edge


def reached(x, loss):
    edges = [get_gradient_edge(loss)[:2]]
    for node, _ in edges:  # (1)!
        edges += {e for e in node.next_functions if e[0] and e not in edges}
    return get_gradient_edge(x)[:2] in edges  # (2)!


def explain(x, loss):
    if not x.requires_grad:
        return "1-3: x is not marked"
    if not (x.is_leaf or x.retains_grad):
        return f"4-5: x comes from {x.grad_fn.name()}"
    if not loss.requires_grad:
        return "6-8: loss has no graph"
    return "15-21: x can be reached" if reached(x, loss) else "9-14: no way to x"


a, b = (torch.ones(2, requires_grad=True) for _ in "ab")
for x, y in [(a.data, b), (a.double(), b), (a, b.data), (a, b), (a, a)]:
    print(explain(x, y.sum()))
