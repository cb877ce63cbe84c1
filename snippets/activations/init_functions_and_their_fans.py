import torch
from torch import nn

torch.manual_seed(0)
weight = torch.empty(2000, 500)  # (1)!
rows = [
    ("xavier_uniform_", nn.init.xavier_uniform_(weight).var().item(), 2 / 2500),
    ("xavier_normal_", nn.init.xavier_normal_(weight).var().item(), 2 / 2500),
    ("kaiming_normal_", nn.init.kaiming_normal_(weight).var().item(), 2 / 500),
]
nn.init.kaiming_normal_(weight, mode="fan_out")
rows.append(("  mode='fan_out'", weight.var().item(), 2 / 2000))
nn.init.kaiming_uniform_(weight, nonlinearity="relu")
rows.append(("kaiming_uniform_", weight.var().item(), 2 / 500))
print("                    measured   formula")
for name, measured, formula in rows:
    print(f"{name:17}   {measured:8.5f}   {formula:7.5f}")
bound = (6 / 500) ** 0.5
print("largest weight / sqrt(6 / fan_in):", round(weight.max().item() / bound, 3))
conv = nn.Conv2d(16, 32, kernel_size=3)
nn.init.kaiming_normal_(conv.weight)
fan_in = 16 * 3 * 3
print(f"convolution: fan_in * variance = {fan_in * conv.weight.var():.1f}")
