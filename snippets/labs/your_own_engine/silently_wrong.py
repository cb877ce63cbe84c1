values = array([1.0, 2.0])
x = Tensor(values, requires_grad=True)
u = torch.tensor(values.tolist(), requires_grad=True)
y, v = (x * x).sum(), (u * u).sum()
values.flat[0] = 10.0
y.backward()
print("gradient at (1, 2): [2.0, 4.0], ours:", x.grad.tolist())
with torch.no_grad():
    u[0] = 10.0
try:
    v.backward()
except RuntimeError as error:
    print("torch:", str(error).split(":")[0])
