def heights(W, field):
    parts = W.split([len(starts) for _, starts in field.values()], dim=1)
    return [f(*part.unbind(-1)) for (f, _), part in zip(field.values(), parts, strict=True)]


def race(settings, field, noise=None, steps=1000):
    starts = torch.tensor([p for _, points in field.values() for p in points])
    W = starts.repeat(len(settings), 1, 1)
    rows, groups = [part.detach().requires_grad_() for part in W], {}  # (1)!
    for row, (name, lr, memory) in zip(rows, settings, strict=True):
        kind, extra = options(name, memory)
        groups.setdefault(kind, []).append({"params": [row], "lr": lr, **extra})
    path, loss, optimizers = [], [], [kind(own) for kind, own in groups.items()]  # (2)!
    for step in range(steps):
        here = W.clone().requires_grad_()
        losses = heights(here, field)
        path.append(here.detach())
        loss.append(torch.stack([one.detach().mean(-1) for one in losses], -1))
        slope = torch.autograd.grad(sum(one.sum() for one in losses), here)[0]
        slope = slope if noise is None else slope + noise[step]
        for row, own in zip(rows, slope, strict=True):
            row.grad = own
        for optimizer in optimizers:
            optimizer.step()
    return torch.stack(path), torch.stack(loss)
