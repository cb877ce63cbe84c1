import torch

torch.manual_seed(0)
x = 10 ** torch.empty(1000).uniform_(-6, 0)
for scale in (1.0, 2.0**12, 2.0**26):
    w = torch.zeros(1000, requires_grad=True)
    out = (w.half() * x.half()).sum()  # (1)!
    loss = (out.float() - 0.1) ** 2 / 128
    (scale * loss).backward()
    w.grad /= scale
    exact = -0.2 / 128 * x
    off = 1 - ((w.grad / exact - 1).abs() <= 0.01).double().mean().item()
    lost = (w.grad == 0).double().mean().item()
    inf = w.grad.isinf().double().mean().item()
    print(
        f"scale {scale:8.0f}: gradient 0 for {lost:3.0%}, off by over 1 % for {off:4.0%}, infinite for {inf:4.0%}"
    )
