import torch


def hand(V, W, X):
    to_W, to_X = V @ X.T, W.T @ V
    return torch.cat([to_W.flatten(), to_X.flatten()])


torch.manual_seed(0)
V, W, X = (torch.randn(s).double() for s in ((3, 5), (3, 4), (4, 5)))
side_W, side_X = torch.randn_like(W), torch.randn_like(X)
side = torch.cat([side_W.flatten(), side_X.flatten()])
W.requires_grad_(), X.requires_grad_()

auto = torch.autograd.grad(W @ X, (W, X), V)  # (1)!
auto = torch.cat([gradient.flatten() for gradient in auto])
h = 1e-6
rise = V * ((W + h * side_W) @ (X + h * side_X) - (W - h * side_W) @ (X - h * side_X))
by_hand = hand(V, W, X)
assert (by_hand - auto).abs().max() < 1e-8
assert (by_hand @ side - rise.sum() / (2 * h)).abs() < 1e-5  # (2)!
print("by W and by X: True")
