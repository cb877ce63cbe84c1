import torch


def attempt(label, output, weights):
    x.grad = None
    try:
        output(x).backward(gradient=weights)
        print(f"{label}: {x.grad.tolist()}")
    except RuntimeError as error:
        print(f"{label}: {error}")


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 0.0, -1.0])
attempt("1 number, none  ", lambda x: (x * x).sum().view(1, 1), None)
attempt("3 numbers, none ", lambda x: x * x, None)
attempt("3 numbers, 3    ", lambda x: x * x, v)
attempt("3 numbers, int  ", lambda x: x * x, v.long())
attempt("3 numbers, 1    ", lambda x: x * x, torch.ones(1))
attempt("3 numbers, 1 × 3", lambda x: x * x, v[None])
