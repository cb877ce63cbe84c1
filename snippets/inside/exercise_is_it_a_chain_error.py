import torch


def check(answer):
    x = torch.tensor(2.0, requires_grad=True)
    a = x.exp()
    graphs = {"(2 * x + 1).sin()": (2 * x + 1).sin(), "a * a": a * a, "x**3": x**3}
    found = {name: answer(z) for name, z in graphs.items()}
    right = {"(2 * x + 1).sin()": True, "a * a": False, "x**3": True}
    for name, verdict in found.items():
        assert verdict == right[name], f"{name} is a chain: {right[name]}"


def answer(z):
    node = z.grad_fn
    while node.next_functions:
        if len(node.next_functions) > 1:
            return False
        node = node.next_functions[0][0]
    return True


check(answer)
