import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)


def accuracies(f, lr, seed, runs):
    torch.manual_seed(seed)
    t, label = 8 * torch.rand(2, runs, 160).sqrt(), torch.arange(160.0) % 2
    x = torch.view_as_real(torch.polar(t / 4, t + torch.pi * label))  # (1)!
    x = F.pad(x + 0.12 * torch.randn_like(x), (0, 1), value=1.0)  # (2)!
    shapes = (runs, 3, 16), (runs, 16, 16), (runs, 16, 1)
    w = [torch.randn(s).div(s[1] ** 0.5).requires_grad_() for s in shapes]
    optimizer = torch.optim.Adam(w, lr)
    for step in range(101):
        score = (f(f(x[step // 100] @ w[0]) @ w[1]) @ w[2]).squeeze(2)  # (3)!
        optimizer.zero_grad()
        F.binary_cross_entropy_with_logits(score, label.expand(runs, 160)).backward()
        optimizer.step()
    return ((score > 0) == label).double().mean(1)


for f in (torch.sigmoid, torch.tanh, F.relu, F.elu, F.gelu, F.silu):
    a = accuracies(f, 0.1 if f is torch.sigmoid else 0.03, 1, 11).sort()[0]
    print(f"{f.__name__:7} {a[0]:.3f} to {a[10]:.3f}, median {a[5]:.3f}")
