import torch


def record():
    x = torch.tensor(3.0)
    w, b = (torch.tensor(n, requires_grad=True) for n in (2.0, 1.0))
    w.grad = torch.tensor(100.0)  # (1)!
    h = w * x + b
    return w, b, h, h**2


w, b, h, loss = record()
print("loss.backward() returns", loss.backward())
print("   w.grad:", w.grad, "  b.grad:", b.grad)
w, b, h, loss = record()
print("grad(loss, (w, h)) returns", torch.autograd.grad(loss, (w, h)))
print("   w.grad:", w.grad, "  b.grad:", b.grad)
