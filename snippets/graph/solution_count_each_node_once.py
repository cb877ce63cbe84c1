import torch


def check(answer):
    x, y = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    h = x * y
    cases = {"x + 1": 2, "x**2 + 2*x + 1": 5, "h * h.exp()": 5}
    for text, right in cases.items():
        got = answer(eval(text, {"x": x, "h": h}).grad_fn)
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
