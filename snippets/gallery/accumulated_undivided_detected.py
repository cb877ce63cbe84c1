import torch


def gradient_changes(accumulate, model):
    found = []
    for parts in (1, 4):
        model.zero_grad()
        accumulate(parts)
        slopes = [p.grad.flatten() for p in model.parameters() if p.grad is not None]
        found.append(torch.cat(slopes))
    whole, cut = found
    text = f"in 4 parts {(cut.norm() / whole.norm()).item():.2f} times as long"
    return "" if (cut - whole).norm() <= 1e-3 * whole.norm() else text


def accumulate(parts, share):
    for a, b in zip(x.chunk(parts), y.chunk(parts), strict=True):
        loss = (model(a) - b).square().mean()
        (loss * len(b) / len(y) if share else loss).backward()


torch.manual_seed(0)
x, y, model = torch.randn(30, 3), torch.randn(30, 1), torch.nn.Linear(3, 1)
print("wrong:", gradient_changes(lambda n: accumulate(n, False), model) or "quiet")
print("cured:", gradient_changes(lambda n: accumulate(n, True), model) or "quiet")
