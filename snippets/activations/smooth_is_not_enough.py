import torch


def train(function, start):
    z = torch.tensor(start, requires_grad=True)
    for _ in range(1000):
        loss = function(z) ** 2
        (gradient,) = torch.autograd.grad(loss, z)
        with torch.no_grad():
            z -= 0.1 * gradient
    return function(z).item()


for function in (torch.sigmoid, torch.relu):
    for start in (2.0, 20.0):
        end = train(function, start)
        print(f"{function.__name__:7}  from z = {start:2.0f}: output {end:.4f}")
