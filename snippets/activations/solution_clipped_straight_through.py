import torch


def check(answer):
    x = torch.tensor([-3.0, -1.01, -0.99, -0.2, 0.3, 0.99, 1.01, 3.0])
    x.requires_grad_()
    y = answer(x)
    assert torch.equal(y, torch.sign(x)), f"the values are {y.tolist()}"
    upstream = torch.arange(1.0, 9.0)
    (gradient,) = torch.autograd.grad(y, x, upstream)
    ratio = (gradient / upstream).tolist()
    want = [0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0]
    assert ratio == want, f"the slopes are {ratio}"


def answer(x):
    c = x.clamp(-1, 1)
    return c + (torch.sign(x) - c).detach()


check(answer)
print("accepted")
