import torch


def pinball(prediction, label, tau):
    lack = label - prediction
    return torch.maximum(tau * lack, (tau - 1) * lack)


torch.manual_seed(0)
label = torch.randn(999, 1).exp()  # (1)!
tau = torch.tensor([0.1, 0.5, 0.9])
c = torch.zeros(3, requires_grad=True)
for step in range(2000):
    (slope,) = torch.autograd.grad(pinball(c, label, tau).mean(0).sum(), c)
    c = (c - 0.3 / (1 + step / 100) * slope).detach().requires_grad_()
print("tau          ", *[f"{t:.1f}" for t in tau.tolist()])
print("trained      ", *[f"{v:.1f}" for v in c.tolist()])
print("torch        ", *[f"{v:.1f}" for v in label.quantile(tau).tolist()])
print("share below c", *[f"{s:.1f}" for s in (label < c).float().mean(0).tolist()])
