import torch

for late in (False, True):
    w, b = torch.tensor(2.0), torch.tensor(0.5, requires_grad=True)
    loss = (3 * w + b - 1) ** 2
    if late:
        w.requires_grad_()
    try:
        torch.autograd.grad(loss, [w, b], retain_graph=True)
    except RuntimeError as error:
        print(error)
    loss.backward()
    print("backward: no error;", w.grad, b.grad)
