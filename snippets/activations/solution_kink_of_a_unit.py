import torch


def check(answer):
    x = torch.tensor([answer - 1e-3, answer + 1e-3], requires_grad=True)
    torch.relu(-4 * x + 6).sum().backward()
    left, right = x.grad.tolist()
    assert left != right, f"the slope is {left:g} on both sides of {answer}"


answer = 6 / 4
check(answer)
print("accepted:", answer)
