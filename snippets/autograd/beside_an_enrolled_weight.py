import torch

for late in (False, True):
    w, b = torch.tensor(2.0), torch.tensor(0.5, requires_grad=True)
    loss = (3 * w + b - 1) ** 2
    if late:
        w.requires_grad_()
    try:
        torch.autograd.grad(loss, [w, b], retain_graph=True)
    except RuntimeError as error:
        print("grad:", error)
    loss.backward()
    print("backward:", w.grad, b.grad)
    torch.optim.SGD([w, b], lr=0.1).step()
    print("after a step:", round(w.item(), 2), round(b.item(), 2))
