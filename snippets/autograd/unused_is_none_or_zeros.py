import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
unused = torch.tensor([3.0, 4.0, 5.0], requires_grad=True)
data = torch.tensor([1.0, 0.0])
hidden = torch.tensor([3.0, 4.0], requires_grad=True)


def loss():
    return (w.square() + 0 * hidden).sum()


grad = torch.autograd.grad
print("allow_unused:     ", grad(loss(), (unused, hidden), allow_unused=True))
print("materialize_grads:", grad(loss(), (unused, hidden), materialize_grads=True))
loss().backward()
print(".grad of both:    ", unused.grad, hidden.grad)
try:
    grad(loss(), data, allow_unused=True)
except RuntimeError as error:
    print("data:             ", error)
