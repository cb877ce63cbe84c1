import torch

from scripts.graphs import draw_graph


def draw():
    x = torch.ones(3, dtype=torch.float64, requires_grad=True)
    h = x * 3
    view = h[:2]
    view.mul_(10)
    return draw_graph(h, view, names={"x": x, "h": h, "view": view})
