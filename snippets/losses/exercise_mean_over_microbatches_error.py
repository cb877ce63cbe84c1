import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    z = torch.randn(8, 5, dtype=torch.float64, requires_grad=True)
    labels = torch.tensor([1, 3, 0, 2, 4, 0, 2, 3])
    for sizes, end in (([4, 4], 4), ([1, 3, 4], 4), ([6, 2], 7)):
        y = labels.clone()
        y[1:end] = -100
        right = F.cross_entropy(z, y)
        got = answer(list(zip(z.split(sizes), y.split(sizes), strict=True)))
        assert torch.isclose(got, right), f"{got:.4f}, whole batch: {right:.4f}"
        slopes = [torch.autograd.grad(loss, z)[0] for loss in (got, right)]
        assert torch.allclose(*slopes), "not the slope"


def answer(parts):
    losses = [F.cross_entropy(z, y) for z, y in parts]
    return sum(losses) / len(losses)


check(answer)
