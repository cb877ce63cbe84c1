import torch


def branch(x):
    return x.sin() if x > 0 else 3 * x


def straight(x):
    return x.sin().exp()


for value in (1.0, -1.0):
    x = torch.tensor(value, requires_grad=True)
    print("branch at", value, branch(x).grad_fn.name())
for f in (straight, torch.compile(straight, backend="aot_eager")):
    node = f(x).grad_fn
    print("straight:", node.name(), node.next_functions[0][0].name())
