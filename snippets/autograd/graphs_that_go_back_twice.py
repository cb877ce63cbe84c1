import torch


def twice(function):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = function(x)
    y.backward(torch.ones_like(y))
    try:
        y.backward(torch.ones_like(y))
    except RuntimeError:
        return "once"
    return f"twice, x.grad {x.grad.tolist()}"


def saved(function):
    node = function(torch.ones(2, requires_grad=True)).grad_fn
    tensors = [name[11:] for name in dir(node) if name.startswith("_raw_saved_")]
    return [name for name in tensors if getattr(node, f"_saved_{name}") is not None]


functions = {"x + 1": lambda x: x + 1, "-x": torch.neg, "x.sum()": torch.sum}
functions |= {"x.view(2, 1)": lambda x: x.view(2, 1), "2 * x": lambda x: 2 * x}
functions |= {"x * x": lambda x: x * x, "x.exp()": torch.exp, "x.relu()": torch.relu}
for name, function in functions.items():
    print(f"{name:12} {saved(function)!s:17} {twice(function)}")
