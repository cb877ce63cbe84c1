import torch

from scripts.graphs import draw_graph


def draw():
    x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    z = x**2 + 2 * x + 1
    return draw_graph(z, names={"x": x, "z": z})
