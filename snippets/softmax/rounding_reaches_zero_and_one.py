import torch

p = torch.softmax(torch.tensor([0.0, -200.0]), dim=0)
print("softmax of (0, -200):", p.tolist())
torch.manual_seed(0)
total = torch.softmax(torch.randn(1000, 50), dim=1).sum(dim=1)
print("1000 sums, all exactly 1:", bool((total == 1).all()))
print("all within 1e-6 of 1:   ", bool((total - 1).abs().max() < 1e-6))
