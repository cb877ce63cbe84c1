import torch

torch.manual_seed(0)
x, y, W1, W2 = (torch.randn(n).double() for n in ((4,), (4,), (4, 4), (4, 4)))


def loss(W1):
    return ((W2 @ torch.tanh(W1 @ x) - y) ** 2).sum()


h = torch.tanh(W1 @ x)
g_s = 2 * (W2 @ h - y)
step = torch.zeros(4, 4).double()
step[0, 0] = 1e-5
difference = (loss(W1 + step) - loss(W1 - step)) / 2e-5
print(f"central difference: {difference:.4f}")
for name, g_h in (("W2.T @ g_s", W2.T @ g_s), ("W2 @ g_s", W2 @ g_s)):
    g_W1 = torch.outer((1 - h**2) * g_h, x)
    print(f"{name:10} shape {tuple(g_W1.shape)}  first entry {g_W1[0, 0]:.4f}")
