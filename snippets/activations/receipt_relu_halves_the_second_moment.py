import torch


def hand(variance):
    return variance / 2


std = 1.5
z = torch.linspace(-15, 15, 3001, dtype=torch.float64)
density = torch.exp(-(z**2) / (2 * std**2)) / (std * (2 * torch.pi) ** 0.5)
exact = torch.trapezoid(torch.relu(z) ** 2 * density, z).item()  # (1)!
assert abs(exact - hand(std**2)) < 1e-8, exact
print("integral over the normal density = hand to 1e-08: True")

symmetric = torch.tensor([-3.0, -0.5, 0.5, 3.0], dtype=torch.float64)
three = torch.relu(symmetric).square().mean().item()
assert three == hand(symmetric.square().mean().item()), three
print("four symmetric values = hand, exactly: True")

torch.manual_seed(0)
sample = std * torch.randn(1_000_000, dtype=torch.float64)
ratio = (torch.relu(sample).square().mean() / hand(std**2)).item()
assert abs(ratio - 1) < 0.01, ratio
print(f"a million normal numbers: ratio {ratio:.2f}")
