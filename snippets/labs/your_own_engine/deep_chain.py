def chain(x):
    for _ in range(5000):
        x = x + 1
    return x


x, u = Tensor(1.0, requires_grad=True), torch.tensor(1.0, requires_grad=True)
try:
    follow_paths(chain(x).grad_fn, 1.0)
except RecursionError as error:
    print("recursion:", type(error).__name__)
print("in order: ", chain(x).backward(), "visits, x.grad =", x.grad)
chain(u).backward()
print("torch:     u.grad =", u.grad.item())
