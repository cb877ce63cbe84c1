import torch


def check(answer):
    x = torch.tensor(0.8).logit().requires_grad_()
    torch.sigmoid(x).backward()
    assert abs(answer - x.grad.item()) < 1e-4, f"the slope is not {answer:.4f}"


answer = 0.8 * (1 - 0.8)
check(answer)
print(f"accepted: {answer:.2f}")
