import torch
import torch.nn.functional as F


def my_dropout(h, p):
    kept = torch.empty_like(h).bernoulli_(1 - p)  # (1)!
    return h * kept / (1 - p)


x = torch.arange(1.0, 7.0).repeat(1000, 1)
for p in (0.1, 0.5, 0.8):
    torch.manual_seed(0)
    mine = my_dropout(x, p)
    torch.manual_seed(0)
    its = F.dropout(x, p)
    print(f"p = {p}: equal {torch.allclose(mine, its)}")
rows = F.dropout(torch.ones(1000, 6), 0.5)
print("different rows of ones:", len(rows.unique(dim=0)))
