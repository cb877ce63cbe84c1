import torch

x, w = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
a = x.exp()
y = a * a + w


def hook(grads):
    print("w.grad:", w.grad, " x.grad:", x.grad)
    raise ZeroDivisionError("raised in a hook")


a.grad_fn.register_prehook(hook)
y.backward()
