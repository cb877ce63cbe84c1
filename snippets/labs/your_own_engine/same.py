def plain(data):
    return data.tolist() if hasattr(data, "tolist") else data


def close(data, tensor):
    return torch.allclose(torch.tensor(plain(data)), tensor, rtol=1e-12, atol=1e-12)


def same(f, *values):
    ours = [Tensor(value, requires_grad=True) for value in values]
    theirs = [torch.tensor(plain(value), requires_grad=True) for value in values]
    a, b = f(*ours), f(*theirs)
    a.backward()
    b.backward()
    grads = [close(x.grad, y.grad) for x, y in zip(ours, theirs, strict=True)]
    return close(a.data, b) and all(grads)


print("-x:      ", same(lambda x: -x, 0.7))
print("1 - x:   ", same(lambda x: 1 - x, 0.7), same(lambda x, y: x - y, 0.7, -1.3))
print("1 / x:   ", same(lambda x: 1 / x, 0.7), same(lambda x, y: x / y, 0.7, -1.3))
print("powers:  ", *(same(lambda x, n=n: x**n, 0.7) for n in (3, 2, 1, -0.5)))
print("exp, log:", same(lambda x: x.exp(), -1.3), same(lambda x: x.log(), 0.7))
print("tanh:    ", *(same(lambda x: x.tanh(), x) for x in (-0.7, 0.0, 0.7)))
print("relu:    ", *(same(lambda x: x.relu(), x) for x in (-0.7, 0.0, 0.7)))
