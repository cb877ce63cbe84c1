import torch


def erase_in_place(g):
    g.zero_()


def erase(g):
    return torch.zeros_like(g)


for hook in (erase_in_place, erase):
    a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    b.register_hook(hook)
    upstream = torch.tensor([1.0, 2.0])
    (b + a).backward(upstream)
    grads = {"a.grad": a.grad, "b.grad": b.grad, "upstream": upstream}
    print(hook.__name__, {name: g.tolist() for name, g in grads.items()})
