import torch


def f(a):
    b = a * 2
    while torch.linalg.vector_norm(b) < 1000:
        b = b * 2
    return b if b.sum() > 0 else 100 * b


a = torch.tensor(3.0, requires_grad=True)
d = f(a)
d.backward(retain_graph=True)
print("a = 3:", a.grad.item())

with torch.no_grad():
    a.fill_(0.25)  # (1)!
a.grad = None
d.backward()
print("a = 0.25, the old graph:", a.grad.item())
a.grad = None
f(a).backward()
print("a = 0.25, a new forward pass:", a.grad.item())
