import torch

grad = torch.autograd.grad


def second(function):
    x = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
    (slope,) = grad(function(x).sum(), x, create_graph=True)
    return [round(n, 3) for n in grad(slope.sum(), x)[0].tolist()]


print("relu:    ", second(torch.relu))
print("softplus:", second(torch.nn.functional.softplus))

x, w = (torch.tensor(n, requires_grad=True) for n in (2.0, 3.0))
(slope,) = grad(torch.relu(w * x), x, create_graph=True)
print("slope in x:", slope.item(), " again in x, in w:", *grad(slope, (x, w)))
