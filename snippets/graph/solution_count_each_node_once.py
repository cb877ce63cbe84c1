import torch


def check(answer):
    x = torch.tensor(2.0, requires_grad=True)
    z = x**2 + 2 * x + 1
    for text, y, right in (("x + 1", x + 1, 2), ("x**2 + 2*x + 1", z, 5)):
        got = answer(y.grad_fn)
        assert got == right, f"{text}: counted {got}, not {right}"


def answer(node):
    nodes, waiting = set(), [node]
    while waiting:
        node = waiting.pop()
        if node and node not in nodes:
            nodes.add(node)
            waiting += [n for n, _ in node.next_functions]
    return len(nodes)


check(answer)
print("x**2 + 2*x + 1 has 5 nodes")
