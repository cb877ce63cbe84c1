import torch


def check(answer):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    first, both = answer(x, (x**2).sum(), (10 * x).sum())
    assert torch.equal(first, torch.tensor([2.0, 4.0])), f"first is {first.tolist()}"
    assert torch.equal(both, torch.tensor([12.0, 14.0])), f"both is {both.tolist()}"


def answer(x, one, two):
    one.backward()
    first = x.grad.clone()
    two.backward()
    return first, x.grad


check(answer)
print("first and both are kept apart")
