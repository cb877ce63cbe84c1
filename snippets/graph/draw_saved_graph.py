import torch

from scripts.graphs import draw_graph


def saved(node):
    if hasattr(node, "variable"):
        return ""
    kept = [name for name in dir(node) if name.startswith("_saved_")]
    kept = [name for name in kept if isinstance(getattr(node, name), torch.Tensor)]
    return " ".join(kept) or "–"


def draw():
    x = torch.tensor([1.0, 2.0], dtype=torch.float64)
    w = torch.tensor([0.5, -1.0], dtype=torch.float64, requires_grad=True)
    b = torch.tensor([0.0, 1.0], dtype=torch.float64, requires_grad=True)
    z = (w * x + b).tanh()
    return draw_graph(z, names={"w": w, "b": b, "z": z}, below=saved)
