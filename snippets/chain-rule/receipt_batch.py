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
gradients = zip(hand(G_S, *leaves[:4]), auto, strict=True)
for k, (mine, its) in enumerate(gradients):
    assert (mine - its).abs().max() < 1e-8
    for one in torch.eye(mine.numel()).double().view(-1, *mine.shape):
        up = value(G_S, *leaves[:k], leaves[k] + 1e-5 * one, *leaves[k + 1 :])
        down = value(G_S, *leaves[:k], leaves[k] - 1e-5 * one, *leaves[k + 1 :])
        assert abs((up - down) / 2e-5 - (mine * one).sum()) < 1e-5
print("hand = autograd = central difference for 26 parameters and 15 inputs")
