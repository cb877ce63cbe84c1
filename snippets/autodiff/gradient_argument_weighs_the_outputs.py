import torch


def ask(function, gradient):
    x = torch.arange(4.0, requires_grad=True)
    function(x).backward(gradient=gradient)
    return x.grad.tolist()


x = torch.arange(4.0, requires_grad=True)
y = x * x
y.sum().backward()
print("sum first: ", x.grad.tolist())
ones, v = torch.ones(4), torch.tensor([1.0, 10.0, 100.0, 1000.0])
print("ones:      ", ask(lambda x: x * x, ones))
print("v:         ", ask(lambda x: x * x, v))
print("cumsum, 1: ", ask(lambda x: x.cumsum(0), ones))  # (1)!
print("cumsum, v: ", ask(lambda x: x.cumsum(0), v))
