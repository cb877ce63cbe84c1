import torch

torch.manual_seed(0)
z = torch.randn(100_000)
for bias in (-1, 0, 1):
    zeros = (torch.relu(z + bias) == 0).float().mean()
    print(f"bias {bias:2}: {zeros:.0%} of the outputs are 0")
