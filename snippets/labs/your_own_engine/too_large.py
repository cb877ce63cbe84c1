matrix = array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x, b = Tensor(matrix, requires_grad=True), Tensor(row, requires_grad=True)
y = x * b
y.backward(expand(1.0, y.shape))
print("x:", x.shape, "x.grad:", x.grad.shape)
print("b:", b.shape, "  b.grad:", b.grad.shape, b.grad.tolist())
