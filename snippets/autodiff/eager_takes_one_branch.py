import torch


def f(x):
    if x.sum() > 0:
        return 2 * x
    return -x.exp()


for sign in (1, -1):
    x = sign * torch.ones(2, requires_grad=True)
    y = f(x)
    (slopes,) = torch.autograd.grad(y.sum(), x)
    print(y.grad_fn.name(), "slopes:", [round(s, 4) for s in slopes.tolist()])
