import torch
from torch.func import jacrev

torch.manual_seed(0)
n = 3
x = torch.randn(n).double()
for m, k in ((1, 1), (1, 4), (2, 4)):
    A, B = torch.randn(m, k).double(), torch.randn(k, n).double()

    def inner(x, B=B):
        return torch.tanh(B @ x)

    def outer(u, A=A):
        return torch.sin(A @ u)

    left, right = jacrev(outer)(inner(x)), jacrev(inner)(x)
    whole = jacrev(lambda x, f=outer, g=inner: f(g(x)))(x)
    shapes = [tuple(J.shape) for J in (whole, left, right)]
    print("{} = {} {}".format(*shapes), torch.allclose(whole, left @ right))
