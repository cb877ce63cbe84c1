import sympy
import torch


def logistic(y, steps):
    for _ in range(steps):
        y = 4 * y * (1 - y)
    return y


def recorded(y):  # (1)!
    seen, todo = set(), {y.grad_fn}
    while todo:
        seen |= todo
        sources = {source for node in todo for source, _ in node.next_functions}
        todo = sources - seen - {None}
    return len(seen)


x, start = sympy.symbols("x"), torch.tensor(0.3, requires_grad=True)
print("steps  formula  its derivative  recorded by autograd")
for n in (1, 2, 4, 6):
    y = logistic(x, n)
    row = y, sympy.diff(y, x), recorded(logistic(start, n))
    print("{:5} {:8} {:15} {:21}".format(n, *map(sympy.count_ops, row[:2]), row[2]))
