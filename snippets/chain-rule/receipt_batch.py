import torch


def value(G_S, X, W1, b1, W2, b2):
    return (G_S * (torch.tanh(X @ W1.T + b1) @ W2.T + b2)).sum()


def hand(G_S, X, W1, b1, W2):
    H = torch.tanh(X @ W1.T + b1)
    G_U = (1 - H**2) * (G_S @ W2)
    return [G_U @ W1, G_U.T @ X, G_U.sum(0), G_S.T @ H, G_S.sum(0)]


torch.manual_seed(0)
shapes = (5, 2), (5, 3), (4, 3), (4,), (2, 4), (2,)
G_S, *leaves = [torch.randn(shape).double().requires_grad_() for shape in shapes]
auto = torch.autograd.grad(value(G_S, *leaves), leaves)
for leaf, mine, its in zip(leaves, hand(G_S, *leaves[:4]), auto, strict=True):
    assert (mine - its).abs().max() < 1e-8
    entries = leaf.detach().view(-1)
    for i, start in enumerate(entries.tolist()):
        sides = (start + 1e-5, start - 1e-5, start)
        up, down, _ = [value(G_S, *leaves) for entries[i] in sides]
        assert abs((up - down) / 2e-5 - mine.reshape(-1)[i]) < 1e-5
print("hand = autograd = central difference for 26 parameters and 15 inputs")
