import torch
from torch.func import jacrev

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n = 3
x = torch.randn(n)


def compare(m, k):
    A, B = torch.randn(m, k), torch.randn(k, n)

    def g(x):
        return torch.tanh(B @ x)

    def f(u):
        return torch.sin(A @ u)

    whole, left, right = jacrev(lambda x: f(g(x)))(x), jacrev(f)(g(x)), jacrev(g)(x)
    shapes = (tuple(J.shape) for J in (whole, left, right))
    print("{} = {} {}".format(*shapes), torch.allclose(whole, left @ right))


for m, k in ((1, 1), (1, 4), (2, 4)):
    compare(m, k)
