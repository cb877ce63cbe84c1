import torch


def pinball(prediction, label, tau):
    lack = label - prediction
    return torch.maximum(tau * lack, (tau - 1) * lack)  # (1)!


def hand(prediction, label, tau, upstream):
    return upstream * ((prediction > label).double() - tau)


torch.manual_seed(0)
label, upstream = torch.randn(2, 8, dtype=torch.float64)
offset = torch.tensor([-2.0, -1, -0.1, -1e-3, 1e-3, 0.1, 1, 2], dtype=torch.float64)
prediction = (label + offset).requires_grad_()
for tau in (0.1, 0.5, 0.9):
    found = hand(prediction, label, tau, upstream)
    value = pinball(prediction, label, tau)
    (auto,) = torch.autograd.grad(value, prediction, upstream)
    high, low = (pinball(prediction + h, label, tau) for h in (1e-5, -1e-5))
    for other in (auto, upstream * (high - low) / 2e-5):
        assert (found - other).abs().max() < 1e-8
    print(f"tau = {tau}: hand = autograd = central difference")
