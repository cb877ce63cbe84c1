import torch

torch.manual_seed(0)
p = torch.empty(1000).uniform_(0.5, 1.0)
print("product of 1000 probabilities:", p.prod().item())
print(f"sum of their -log: {-p.log().sum().item():.0f}")
print(f"mean of their -log: {-p.log().mean().item():.2f}")
