import torch

torch.manual_seed(0)
exponents = torch.empty(10000, dtype=torch.float64).uniform_(-9, -3)
gradient = 10**exponents
for scale in (1.0, 2.0**10, 2.0**20, 2.0**30):
    half = (gradient * scale).to(torch.float16)
    back = half.float() / scale
    zero = (half == 0).double().mean().item()
    inf = half.isinf().double().mean().item()
    good = ((back / gradient - 1).abs() < 0.01).double().mean().item()
    print(f"scale {scale:10.0f}: 0 in {zero:4.0%}, inf in {inf:4.0%}, within 1 % in {good:4.0%}")
