import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(32, 3, dtype=torch.float64)
y = x[:, :1] * x[:, 1:2]
for rebuilt in (True, False):
    torch.manual_seed(1)
    body = nn.Sequential(nn.Linear(3, 8), nn.Tanh()).double()
    head = nn.Linear(8, 1).double()
    start = body[0].weight.detach().clone()
    both = [*body.parameters(), *head.parameters()]
    optimiser = torch.optim.Adam(both, lr=0.02)
    for _ in range(300):
        h = body(x)
        if rebuilt:
            h = torch.tensor(h.tolist(), dtype=h.dtype)
        loss = ((head(h) - y) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    moved = (body[0].weight - start).abs().max().item()
    print(f"rebuilt {rebuilt!s:5}  loss {loss.item():.3f}  body moved {moved:.2f}")
