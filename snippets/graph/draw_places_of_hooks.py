import torch

from scripts.graphs import draw_graph


def draw():
    x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    h = x * 3
    y = h**2
    numbers = {h.grad_fn: "1 2 3 | 4", h.grad_fn.next_functions[0][0]: "5 | 6"}
    return draw_graph(
        y, names={"x": x, "h": h, "y": y}, below=lambda n: numbers.get(n, "")
    )
