import torch

torch.manual_seed(0)
cost = 100 * torch.randn(10_000).exp()
for name, guess in (("median", cost.median()), ("mean", cost.mean())):
    ratio = guess * len(cost) / cost.sum()
    print(f"{name:6} predicts {ratio:.0%} of the total cost")
