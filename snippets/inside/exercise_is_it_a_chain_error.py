import torch


def check(answer):
    x = torch.tensor(2.0, requires_grad=True)
    a = x.exp()
    chains = {"(2 * x + 1).sin()": (2 * x + 1).sin(), "x**3": x**3}
    others = {"a * a": a * a, "(a * a).sin()": (a * a).sin()}
    for name, z in (chains | others).items():
        assert answer(z) == (name in chains), f"{name} is a chain: {name in chains}"


def answer(z):
    node = z.grad_fn
    while node.next_functions:
        if len(node.next_functions) > 1:
            return False
        node = node.next_functions[0][0]
    return True


check(answer)
