import torch
from torch.nn.functional import cross_entropy, one_hot


def check(answer):
    torch.manual_seed(0)
    S, classes = torch.randn(5, 3, requires_grad=True), torch.tensor([0, 2, 1, 1, 0])
    cross_entropy(S, classes).backward()
    ratio = answer(S.detach(), classes) / S.grad
    worst = (ratio - 1).abs().max()
    assert worst < 1e-4, f"the answer is {ratio.mean():.2f} times the gradient"


def answer(S, classes):
    return (torch.softmax(S, 1) - one_hot(classes, 3)) / len(S)


check(answer)
print("accepted")
