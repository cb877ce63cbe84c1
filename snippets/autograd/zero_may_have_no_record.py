import torch


def three_times(name, f):
    x = torch.tensor(2.0, requires_grad=True)
    derivative = f(x)
    print(name, end=" ")
    try:
        for _ in range(3):
            (derivative,) = torch.autograd.grad(derivative, x, create_graph=True)
            print(derivative.item(), end=" ")
    except RuntimeError as error:
        print(error, end="")
    print()


three_times("x**2:  ", lambda x: x**2)
three_times("x * x: ", lambda x: x * x)

grad = torch.func.grad
print("torch.func.grad:", grad(grad(grad(lambda x: x * x)))(torch.tensor(2.0)).item())
