import torch


def answer():
    return [6, 12, 12, 12, 44]


def check(answer):
    x = torch.tensor(3.0, requires_grad=True)
    (x * x + x.detach() ** 2).backward()
    seen = [x.grad.item()]
    (x * x).backward()
    seen.append(x.grad.item())
    with torch.no_grad():
        x += 1
    seen.append(x.grad.item())
    (slope,) = torch.autograd.grad(x * x, x, create_graph=True)
    seen.append(x.grad.item())
    (slope**2).backward()
    seen.append(x.grad.item())
    assert answer() == seen, [a == b for a, b in zip(answer(), seen, strict=True)]


check(answer)
print(answer())
