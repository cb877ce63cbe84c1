import torch
import torch.nn.functional as F


def check(answer):
    torch.manual_seed(0)
    for shape, groups in (((2, 6, 5), 6), ((2, 6, 5), 3), ((3, 4, 2, 2), 2)):
        x = torch.randn(shape, dtype=torch.float64) / 10
        right = F.group_norm(x, groups)
        same = torch.allclose(answer(x, groups), right)
        assert same, f"wrong for shape {shape} in {groups} groups"


def answer(x, groups):
    parts = x.reshape(len(x), groups, -1)
    mean = parts.mean(dim=-1, keepdim=True)
    variance = parts.var(dim=-1, keepdim=True, correction=0)
    return ((parts - mean) / (variance + 1e-5).sqrt()).view_as(x)


check(answer)
print("accepted")
