import torch
import torch.nn.functional as F


def gradient_grows(accumulate, model):
    squares = []
    for parts in (1, 4):
        model.zero_grad()
        accumulate(parts)
        squares.append(sum(p.grad.square().sum().item() for p in model.parameters()))
    ratio = (squares[1] / squares[0]) ** 0.5
    return "" if abs(ratio - 1) < 1e-3 else f"{ratio:.2f} times as long in 4 parts"


def accumulate(parts, share):
    for a, b in zip(x.chunk(parts), y.chunk(parts), strict=True):
        loss = F.mse_loss(model(a), b)
        (loss * len(b) / len(y) if share else loss).backward()


torch.manual_seed(0)
x, y, model = torch.randn(32, 3), torch.randn(32, 1), torch.nn.Linear(3, 1)
for name, s in (("wrong", False), ("cured", True)):
    found = gradient_grows(lambda n, s=s: accumulate(n, s), model)
    print(f"{name}: {found or 'quiet'}")
