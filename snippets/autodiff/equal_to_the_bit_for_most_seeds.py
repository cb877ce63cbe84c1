import torch


def f(a):
    b = a * 2
    while torch.linalg.vector_norm(b) < 1000:
        b = b * 2
    return b if b.sum() > 0 else 100 * b


count = {}
for seed in range(2000):
    torch.manual_seed(seed)
    number = torch.randn(()).item()
    for dtype in (torch.float32, torch.float64):
        a = torch.tensor(number, dtype=dtype, requires_grad=True)
        d = f(a)
        d.backward()
        name = ("a > 0, " if number > 0 else "a < 0, ") + str(dtype)
        row = count.setdefault(name, [0, 0, 0])
        row[0] += 1
        row[1] += (a.grad == d / a).item()
        row[2] += torch.allclose(a.grad, d / a)
for name, (seeds, equal, close) in sorted(count.items()):
    print(f"{name}:  seeds {seeds:4}  equal {equal:4}  close {close:4}")
