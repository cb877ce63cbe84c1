import torch


def leaves(loss):
    nodes = [torch.autograd.graph.get_gradient_edge(loss).node]
    for node in nodes:  # (1)!
        nodes += {n for n, _ in node.next_functions if n and n not in nodes}
    return [node.variable for node in nodes if hasattr(node, "variable")]  # (2)!


def explain(x, loss):
    if not x.requires_grad:
        return "1-3: x is not marked"
    if not x.is_leaf:
        return f"4-5: x comes from {x.grad_fn.name()}"
    if not loss.requires_grad:
        return "6-8: loss has no graph"
    found = any(leaf is x for leaf in leaves(loss))
    return "15-20: x can be reached" if found else "9-14: no way to x"


a, b = (torch.ones(2, requires_grad=True) for _ in "ab")
for x, y in [(a.data, b), (a.double(), b), (a, b.data), (a, b), (a, a)]:
    print(explain(x, y.sum()))
