import torch
import torch.nn.functional as F


def gradient_grows(accumulate, model):
    lengths = []
    for parts in (1, 4):
        model.zero_grad()
        accumulate(parts)
        slopes = [p.grad.flatten() for p in model.parameters()]
        lengths.append(torch.cat(slopes).norm().item())
    ratio = lengths[1] / lengths[0]
    return "" if abs(ratio - 1) < 1e-3 else f"{ratio:.2f} times as long in 4 parts"


def accumulate(parts, share):
    for a, b in zip(x.chunk(parts), y.chunk(parts), strict=True):
        loss = F.mse_loss(model(a), b)
        (loss * len(b) / len(y) if share else loss).backward()


torch.manual_seed(0)
x, y, model = torch.randn(32, 3), torch.randn(32, 1), torch.nn.Linear(3, 1)
for name, s in (("wrong", False), ("cured", True)):
    print(f"{name}:", gradient_grows(lambda n, s=s: accumulate(n, s), model) or "quiet")
