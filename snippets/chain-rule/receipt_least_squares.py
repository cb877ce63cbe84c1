import torch


def hand(X, w, y, upstream):
    b = X @ w - y
    return upstream * 2 * (b @ X)


torch.manual_seed(0)
for m in (1, 5):
    X, y = torch.randn(m, 3).double(), torch.randn(m).double()
    w = torch.randn(3, dtype=torch.float64, requires_grad=True)
    upstream, h = torch.tensor(-1.7, dtype=torch.float64), 1e-6

    def z(w, X=X, y=y):
        return (X @ w - y).square().sum()

    (auto,) = torch.autograd.grad(z(w), w, upstream)
    rises = [upstream * (z(w + h * e) - z(w - h * e)) / (2 * h) for e in torch.eye(3)]
    assert (hand(X, w, y, upstream) - auto).abs().max() < 1e-8
    assert (hand(X, w, y, upstream) - torch.stack(rises)).abs().max() < 1e-5
    print(f"m = {m}: row = autograd = difference, shape {tuple(auto.shape)}")
