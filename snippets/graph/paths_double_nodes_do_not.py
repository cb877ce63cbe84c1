import torch


def visits(node):
    return 1 + sum(visits(n) for n, _ in node.next_functions if n)


def nodes(node):
    found = [node]
    for each in found:  # (1)!
        found += {n for n, _ in each.next_functions if n} - set(found)
    return len(found)


for depth in (1, 4, 8, 16):
    y = torch.tensor(1.0, requires_grad=True)
    for _ in range(depth):
        y = y + y
    node = y.grad_fn
    print(f"{depth:2} additions: {nodes(node):2} nodes, {visits(node):6} visits")
