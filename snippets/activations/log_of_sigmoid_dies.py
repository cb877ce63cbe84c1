import torch
import torch.nn.functional as F


def log_sigmoid(x):
    return torch.log(torch.sigmoid(x))


def value_and_gradient(function, start):
    x = torch.tensor(start, requires_grad=True)
    y = function(x)
    y.backward()
    return y.item(), x.grad.item()


print("   x    log(sigmoid(x))        logsigmoid(x)")
print("         value  gradient       value   gradient")
for start in (-100.0, -2.0, 0.0, 2.0, 20.0):
    row = [start]
    for function in (log_sigmoid, F.logsigmoid):
        row += value_and_gradient(function, start)
    print("{:4.0f}  {:8.4g}  {:8.4g}  {:10.4g}  {:9.4g}".format(*row))
