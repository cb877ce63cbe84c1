import torch

torch.manual_seed(0)
x = 10 ** torch.empty(1000).uniform_(-6, 0)
for scale in (1.0, 4096.0):
    w = torch.zeros(1000, requires_grad=True)
    out = (w.half() * x.half()).sum()  # (1)!
    loss = (out.float() - 0.1) ** 2 / 128
    (scale * loss).backward()
    w.grad /= scale
    exact = -0.2 / 128 * x
    off = ((w.grad / exact - 1).abs() > 0.01).double().mean().item()
    lost = (w.grad == 0).double().mean().item()
    print(f"scale {scale:4.0f}: gradient 0 for {lost:.0%}, off by over 1 % for {off:.0%}")
