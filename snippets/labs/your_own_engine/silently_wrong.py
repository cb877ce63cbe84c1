x = Tensor(array([1.0, 2.0]), requires_grad=True)
y = (x * x).sum()
x.data.flat[0] = 10.0
y.backward()
print("y, computed at (1, 2):", y.data)
print("gradient there: [2.0, 4.0], ours:", x.grad.tolist())
