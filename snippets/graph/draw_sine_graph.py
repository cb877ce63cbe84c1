import torch

from scripts.graphs import draw_graph


def draw():
    x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    y = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    z = (x**2 + y).sin()
    return draw_graph(z, names={"x": x, "y": y, "z": z})
