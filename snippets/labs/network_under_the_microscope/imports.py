import weakref

import matplotlib.pyplot as plt
import networkx as nx
import torch
import torch.nn.functional as F
from torch import nn

torch.set_default_dtype(torch.float64)


def show(name, tensor):
    rows = torch.atleast_2d(tensor).tolist()
    lines = [" ".join(f"{x + 0.0:8.4f}" for x in row) for row in rows]  # (1)!
    print(f"{name:9}{tuple(tensor.shape)!s:7}", ("\n" + 17 * " ").join(lines))
