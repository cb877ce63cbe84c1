import torch


def whole(x):
    return (x.sin() ** 2 + 1).log().sum()


def broken(x):
    y = x.sin() ** 2
    if y.max() < 2:  # (1)!
        y = y + 1
    return y.log().sum()


x = torch.tensor([1.0, 2.0], requires_grad=True)
for f in (whole, broken):
    for g in (f, torch.compile(f, backend="aot_eager")):
        found = [g(x).grad_fn]
        for node in found:
            found += {n for n, _ in node.next_functions if n} - set(found)
        title = f.__name__ if g is f else "compiled"
        print(f"{title:8} {len(found)}:", *[type(n).__name__ for n in found])
