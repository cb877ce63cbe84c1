def make(hidden):
    weights = []
    for inputs, outputs in ((64, hidden), (hidden, 10)):
        for rows in (inputs, 1):  # (1)!
            u = 2 * torch.rand(NETS, rows, outputs) - 1
            weights.append((u / inputs**0.5).requires_grad_())
    return weights


def scores(weights, x, drop=0.0):
    w1, b1, w2, b2 = weights
    h = (x.flatten(-2) @ w1 + b1).relu()  # (2)!
    if drop:
        h = h * (torch.rand(h.shape) >= drop) / (1 - drop)  # (3)!
    return h @ w2 + b2


def losses(z, y):
    return F.cross_entropy(z.transpose(1, 2), y, reduction="none")  # (4)!
