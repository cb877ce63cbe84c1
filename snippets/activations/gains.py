import torch
from torch import nn

z = torch.linspace(-15, 15, 3001, dtype=torch.float64)
density = torch.exp(-(z**2) / 2) / (2 * torch.pi) ** 0.5
rows = [
    ("linear", None, lambda z: z),
    ("sigmoid", None, torch.sigmoid),
    ("tanh", None, torch.tanh),
    ("relu", None, torch.relu),
    ("leaky_relu", 0.2, lambda z: nn.functional.leaky_relu(z, 0.2)),
    ("selu", None, nn.functional.selu),
]
print("             calculate_gain   1 / sqrt(E[f(z)^2])")
for name, slope, function in rows:
    gain = nn.init.calculate_gain(name, slope)
    second_moment = torch.trapezoid(function(z) ** 2 * density, z)  # (1)!
    print(f"{name:10}   {gain:14.3f}   {second_moment**-0.5:19.3f}")
