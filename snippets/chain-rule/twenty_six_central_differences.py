import torch

torch.manual_seed(0)
X, Y = torch.randn(5, 3).double(), torch.randn(5, 2).double()
shapes = {"W1": (4, 3), "b1": (4,), "W2": (2, 4), "b2": (2,)}
p = {name: torch.randn(shape).double() for name, shape in shapes.items()}


def loss():
    H = torch.tanh(X @ p["W1"].T + p["b1"])
    return ((H @ p["W2"].T + p["b2"] - Y) ** 2).sum(1).mean()


H = torch.tanh(X @ p["W1"].T + p["b1"])
G_S = 2 * (H @ p["W2"].T + p["b2"] - Y) / 5
G_U = (1 - H**2) * (G_S @ p["W2"])
hand = {"W1": G_U.T @ X, "b1": G_U.sum(0), "W2": G_S.T @ H, "b2": G_S.sum(0)}
for name, gradient in hand.items():
    entries, worst = p[name].view(-1), 0.0
    for i, exact in enumerate(gradient.flatten().tolist()):
        start = entries[i].item()
        up, down, _ = [loss() for entries[i] in (start + 1e-5, start - 1e-5, start)]
        worst = max(worst, abs((up - down).item() / 2e-5 - exact))
    print(f"{name}: {len(entries):2} numbers, off by less than 1e-8: {worst < 1e-8}")
