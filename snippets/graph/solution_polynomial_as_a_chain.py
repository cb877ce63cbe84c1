import torch


def check(answer):
    x = torch.tensor([-2.0, 0.5, 3.0], requires_grad=True)
    y = answer(x)
    torch.testing.assert_close(y, x**2 + 2 * x + 1)
    (slope,) = torch.autograd.grad(y.sum(), x, retain_graph=True)
    torch.testing.assert_close(slope, 2 * x + 2)
    node = y.grad_fn
    while node.next_functions:
        below = [n for n, _ in node.next_functions if n]
        assert len(below) == 1, f"{node.name()} has {len(below)} edges"
        node = below[0]
    assert node.variable is x


def answer(x):
    return (x + 1) ** 2


check(answer)
print("one edge a node")
