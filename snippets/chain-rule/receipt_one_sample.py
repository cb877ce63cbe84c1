import torch


def value(g_s, x, W1, b1, W2, b2):
    return g_s @ (W2 @ torch.tanh(W1 @ x + b1) + b2)


def hand(g_s, x, W1, b1, W2):
    h = torch.tanh(W1 @ x + b1)
    g_u = (1 - h**2) * (W2.T @ g_s)
    return [W1.T @ g_u, torch.outer(g_u, x), g_u, torch.outer(g_s, h), g_s]


torch.manual_seed(0)
shapes = (2,), (3,), (4, 3), (4,), (2, 4), (2,)
g_s, *leaves = [torch.randn(shape).double().requires_grad_() for shape in shapes]
auto = torch.autograd.grad(value(g_s, *leaves), leaves)
gradients = zip(hand(g_s, *leaves[:4]), auto, strict=True)
for k, (mine, its) in enumerate(gradients):
    assert (mine - its).abs().max() < 1e-8
    for one in torch.eye(mine.numel()).double().view(-1, *mine.shape):  # (1)!
        up = value(g_s, *leaves[:k], leaves[k] + 1e-5 * one, *leaves[k + 1 :])
        down = value(g_s, *leaves[:k], leaves[k] - 1e-5 * one, *leaves[k + 1 :])
        assert abs((up - down) / 2e-5 - (mine * one).sum()) < 1e-5
print("hand = autograd = central difference for 26 parameters and 3 inputs")
