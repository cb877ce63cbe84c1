import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    for size in (1.0, 0.02, 1000.0):
        x = (size * torch.randn(2, 64)).half()
        right = F.rms_norm(x.double(), (64,))
        found = answer(x)
        assert found.dtype == torch.float16, f"returned {found.dtype}"
        off = (found - right).abs().max().item()
        assert off < 0.01, f"size {size:g}: off by {off:.2f}"


def answer(x):
    y = x.float()
    return (y / (y * y).mean(dim=-1, keepdim=True).sqrt()).half()


check(answer)
print("accepted")
