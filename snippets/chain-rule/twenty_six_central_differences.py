import torch

torch.manual_seed(0)
X, Y = torch.randn(5, 3).double(), torch.randn(5, 2).double()
shapes = {"W1": (4, 3), "b1": (4,), "W2": (2, 4), "b2": (2,)}
p = {name: torch.randn(shape).double() for name, shape in shapes.items()}


def loss(W1, b1, W2, b2):
    S = torch.tanh(X @ W1.T + b1) @ W2.T + b2
    return ((S - Y) ** 2).sum(1).mean()


H = torch.tanh(X @ p["W1"].T + p["b1"])
G_S = 2 * (H @ p["W2"].T + p["b2"] - Y) / 5
G_U = (1 - H**2) * (G_S @ p["W2"])
hand = {"W1": G_U.T @ X, "b1": G_U.sum(0), "W2": G_S.T @ H, "b2": G_S.sum(0)}
for name, gradient in hand.items():
    worst, n = 0.0, gradient.numel()
    for one in torch.eye(n).double().view(-1, *gradient.shape):
        up = loss(**p | {name: p[name] + 1e-5 * one})  # (1)!
        down = loss(**p | {name: p[name] - 1e-5 * one})
        slope = (up - down) / 2e-5
        worst = max(worst, abs(slope - gradient[one == 1]).item())
    print(f"{name}: {n:2} numbers, off by less than 1e-8: {worst < 1e-8}")
