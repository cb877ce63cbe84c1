import torch
from torch import nn
from torch.nn import functional as F

rows = [
    ("relu", "ReLU"),
    ("sigmoid", "Sigmoid"),
    ("tanh", "Tanh"),
    ("leaky_relu", "LeakyReLU"),
    ("prelu", "PReLU"),
    ("elu", "ELU"),
    ("gelu", "GELU"),
    ("silu", "SiLU"),
    ("softplus", "Softplus"),
]
print(f"{'name':10}   torch   Tensor   F       nn")
for name, module in rows:
    places = [hasattr(place, name) for place in (torch, torch.Tensor, F)]
    marks = ["yes" if there else "-" for there in [*places, hasattr(nn, module)]]
    print(f"{name:10}   {marks[0]:7} {marks[1]:8} {marks[2]:7} {marks[3]}")
