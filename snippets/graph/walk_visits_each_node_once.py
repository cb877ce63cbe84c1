import torch


def walk(output):
    nodes, uses = [output.grad_fn], {output.grad_fn: 0}
    for node in nodes:  # (1)!
        for below, _ in node.next_functions:
            if below and below not in uses:
                nodes.append(below)
                uses[below] = 0
            if below:
                uses[below] += 1
    ready = [output.grad_fn]
    for node in ready:  # (2)!
        for below, _ in node.next_functions:
            if below:
                uses[below] -= 1
                ready += [below] if uses[below] == 0 else []
    return ready


x = torch.tensor(3.0, requires_grad=True)
number = {node: i for i, node in enumerate(walk(x**2 + 2 * x + 1))}
for node, i in number.items():
    print(i, type(node).__name__, "->", [number.get(n) for n, _ in node.next_functions])
