import torch

torch.manual_seed(0)
X, Y = torch.randn(5, 3).double(), torch.randn(5, 2).double()
names, shapes = ("W1", "b1", "W2", "b2"), ((4, 3), (4,), (2, 4), (2,))
W1, b1, W2, b2 = leaves = [torch.randn(n).double().requires_grad_() for n in shapes]
U = X @ W1.T + b1
H = torch.tanh(U)
S = H @ W2.T + b2
((S - Y) ** 2).sum(1).mean().backward()

slopes = {
    "1 - tanh(U)**2": 1 - torch.tanh(U) ** 2,
    "1 - tanh(H)**2": 1 - torch.tanh(H) ** 2,
    "1 - U**2": 1 - U**2,
}
G_S = 2 * (S - Y) / 5
for slope, table in slopes.items():
    G_U = table * (G_S @ W2)
    hand = [G_U.T @ X, G_U.sum(0), G_S.T @ H, G_S.sum(0)]
    pairs = zip(names, hand, leaves, strict=True)
    wrong = [n for n, g, p in pairs if not torch.allclose(g, p.grad)]
    print(f"{slope:15} wrong: {wrong}  W1[0, 0]: {hand[0][0, 0]:.4f}")
