import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 10.0, 100.0])
grad = torch.autograd.grad


def outputs():
    return x.square(), x.prod()


a, b = outputs()
print("both at once:   ", grad((a, b), x, (v, None))[0].tolist())  # (1)!
a, b = outputs()
print("one by one:     ", (grad(a, x, v)[0] + grad(b, x)[0]).tolist())
a, b = outputs()
print("a single number:", grad((v * a).sum() + b, x)[0].tolist())
