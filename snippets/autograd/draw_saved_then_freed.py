import torch

from scripts.graphs import draw_graph, graph_of


def held(node):
    total = 0
    for name in dir(node):
        if name.startswith("_saved_"):
            try:
                value = getattr(node, name)
            except RuntimeError:
                continue
            total += value.nbytes if isinstance(value, torch.Tensor) else 0
    return f"{total} B"


def draw():
    x, w = (torch.ones(3, dtype=torch.float64, requires_grad=True) for _ in "xw")
    y = (x * w).sin().sum()
    before = {node: held(node) for node in graph_of(y)}
    y.backward()
    return draw_graph(
        y,
        names={"x": x, "w": w, "y": y},
        below=lambda node: (
            "" if hasattr(node, "variable") else f"{before[node]} → {held(node)}"
        ),
    )
