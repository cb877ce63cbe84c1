import torch


def check(answer):
    torch.manual_seed(0)
    x, w, b, v = torch.randn(8, 3), torch.randn(3, 5), torch.randn(5), torch.randn(5)
    new_w, new_b, new_v = answer(w, b, v)
    assert torch.equal(new_w, 10 * w), "w is not 10 times as large"
    before = torch.relu(x @ w + b) @ v
    after = torch.relu(x @ new_w + new_b) @ new_v
    error = (after - before).abs().max().item()
    assert error < 1e-5, f"the output changes by up to {error:.2f}"


def answer(w, b, v):
    return 10 * w, b, v / 10


check(answer)
