import torch


def check(answer):
    for depth in (10, 100):
        torch.manual_seed(0)
        h = torch.randn(64, 256, dtype=torch.float64)
        start = h.square().mean()
        for _ in range(depth):
            w, v = torch.randn(2, 256, 256, dtype=torch.float64) / 16
            h = h + answer(depth) * torch.relu(h @ w * 2**0.5) @ v
        growth = (h.square().mean() / start).item()
        assert 2 < growth < 3, f"depth {depth}: the mean square times {growth:.1e}"


def answer(depth):
    return depth**-0.5


check(answer)
print(f"accepted: depth 100 gives {answer(100):.2f}")
