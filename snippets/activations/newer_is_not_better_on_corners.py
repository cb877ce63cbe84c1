import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
x = torch.linspace(-2, 2, 100).view(1, 100, 1)
target = (x.abs() - 1).abs()
for f in (F.relu, F.gelu, F.mish):
    medians = []
    for lr in (0.01, 0.03, 0.1):
        torch.manual_seed(0)
        w = [torch.randn(11, 2, 16), torch.randn(11, 17, 1) / 4]
        optimizer = torch.optim.Adam([v.requires_grad_() for v in w], lr)
        for _ in range(300):
            h = F.pad(f(F.pad(x, (0, 1), value=1.0) @ w[0]), (0, 1), value=1.0)
            loss = (h @ w[1] - target).square().mean((1, 2))  # (1)!
            optimizer.zero_grad()
            loss.sum().backward()
            optimizer.step()
        medians.append(loss.median().item())
    print(f"{f.__name__:5} median error, best of 3 rates: {min(medians):.0e}")
