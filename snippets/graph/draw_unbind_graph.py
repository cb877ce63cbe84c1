import torch

from scripts.graphs import draw_graph


def draw():
    x = torch.ones(2, 3, dtype=torch.float64, requires_grad=True)
    first, second = x.unbind()
    z = first * second
    return draw_graph(z, names={"x": x, "z": z})
