import torch


def check(answer):
    for strength in (0.5, 2.0):
        w = torch.tensor(2.0, requires_grad=True)
        h = 3 * w
        task, domain = (h - 1) ** 2, (answer(h, strength) + 1) ** 2
        assert domain.item() == 49, f"the value became {domain.item()}"
        (got,) = torch.autograd.grad(task + domain, w)
        want = 30 - strength * 42
        assert got == want, f"slope {got.item():g}, not 30 - {strength} * 42 = {want:g}"


def answer(h, strength):
    branch = h.view_as(h)
    branch.register_hook(lambda g: -strength * g)
    return branch


check(answer)
print("accepted")
