import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 10.0, 100.0])

(x * x).backward(v)
print("backward(v):", x.grad.tolist())
print("grad(…, v): ", torch.autograd.grad(x * x, x, v)[0].tolist())
for ask in (lambda y: y.backward(), lambda y: torch.autograd.grad(y, x)):
    try:
        ask(x * x)
    except RuntimeError as error:
        print("without v:  ", error)
