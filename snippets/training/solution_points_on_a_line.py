import torch


def check(answer):
    torch.manual_seed(0)
    real = torch.randn(200, 3, 2).double()
    fake = torch.randn(200, 3, 2).double().requires_grad_()
    points = answer(real, fake)
    assert points.requires_grad and points.is_leaf, "not a leaf that wants a gradient"
    share = (points - fake) / (real - fake)
    first = share[:, :1, :1]
    assert torch.allclose(share, first, atol=1e-4), "not on the line between the two"
    assert first.min() >= 0 and first.max() <= 1, "outside the line"
    assert 0.4 < first.mean() < 0.6, "not spread evenly"
    assert 0.25 < first.std() < 0.33, "not spread evenly over the samples"


def answer(real, fake):
    t = torch.rand(len(real), 1, 1)
    return (t * real + (1 - t) * fake.detach()).requires_grad_()


check(answer)
print("accepted")
