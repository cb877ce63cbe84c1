import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
for change in (False, True):
    y = a * b
    node = y.grad_fn
    node.register_hook(lambda gi, go: print("grad_inputs", gi, "grad_outputs", go))
    if change:
        node.register_prehook(lambda go: (go[0] * 100,))
        node.register_hook(lambda gi, go: (gi[0], -gi[1]))
    print(torch.autograd.grad(3 * y, (a, b)))
