import torch
import torch.nn.functional as F

x = torch.linspace(-3, 3, 1000, dtype=torch.float64)
for f in (torch.relu, torch.tanh, torch.sigmoid):
    torch.manual_seed(1)
    before = f(F.dropout(x, 0.5))
    torch.manual_seed(1)
    after = F.dropout(f(x), 0.5)
    zeros = (before == 0).sum().item(), (after == 0).sum().item()
    print(f"{f.__name__:8} equal: {torch.equal(before, after)}, zeros: {zeros}")
