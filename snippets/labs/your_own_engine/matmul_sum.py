Tensor.__matmul__ = define(
    "MatMul",
    lambda a, b: matmul(a, b),
    lambda grad, a, b: (matmul(grad, transpose(b)), matmul(transpose(a), grad)),
)
Tensor.sum = lambda a: apply(Sum(), a)
Tensor.mean = lambda a: a.sum() / math.prod(a.shape)


def f(a, b, c):
    return (a @ b + c).tanh().mean()


print("product:", same(f, matrix, array([[0.1], [0.2], [-0.3]]), 0.5))
print("a row:  ", same(lambda a, b: ((a - b) / (a * a + 1)).sum(), matrix, row))
print("reuse:  ", same(lambda a: (a * a.sum() + a.relu().log()).mean(), matrix))
