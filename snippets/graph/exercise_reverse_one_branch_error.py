import torch


def check(answer):
    w = torch.tensor(2.0, requires_grad=True)
    h = 3 * w
    task, domain = (h - 1) ** 2, (answer(h, 0.5) + 1) ** 2
    assert domain.item() == 49, f"the value became {domain.item()}"
    (got,) = torch.autograd.grad(task + domain, w)
    assert got == 30 - 0.5 * 42, f"slope {got.item()}, not 30 - 0.5 * 42 = 9"


def answer(h, strength):
    h.register_hook(lambda g: -strength * g)
    return h


check(answer)
