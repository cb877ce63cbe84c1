share = lifted(lambda a, b: (a > b) + (a == b) / 2)
Tensor.maximum = define(
    "Maximum",
    lambda a, b: maximum(a, b),
    lambda grad, a, b: (grad * share(a, b), grad * share(b, a)),
)
row = array([4.0, 2.0, 7.0])
print("same:", same(lambda a, b: (a.maximum(b) * a).sum(), matrix, row))
x, y = Tensor(2.0, requires_grad=True), Tensor(2.0, requires_grad=True)
x.maximum(y).backward()
print("equal numbers:", x.grad, y.grad)
