import torch

torch.manual_seed(0)
z = torch.randn(1_000_000)
happened = torch.bernoulli(torch.sigmoid(z))  # (1)!
for scale in (1, 3):
    says = torch.sigmoid(scale * z)
    sure = says > 0.8
    p, rate = says[sure].mean(), happened[sure].mean()
    print(f"sigmoid({scale} * z) says {p:.2f}, it happened {rate:.2f}")
