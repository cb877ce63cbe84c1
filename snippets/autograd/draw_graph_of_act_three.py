import torch
import torch.nn.functional as F

from scripts.graphs import draw_graph


def draw():
    x = torch.ones(1, dtype=torch.float64)
    w = torch.full([1], 2.0, dtype=torch.float64, requires_grad=True)
    mse = F.mse_loss(x * w, torch.ones_like(x))
    return draw_graph(mse, names={"w": w, "mse": mse})
