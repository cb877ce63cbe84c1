from collections import Counter

import torch

from scripts.graphs import draw_graph, graph_of


def draw():
    x = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    z = x.sin() * x.exp() + w
    waits = Counter(below for _, below in graph_of(z).edges())
    names = {"x": x, "w": w, "z": z}
    return draw_graph(z, names=names, below=lambda node: f"← {waits[node]}")
