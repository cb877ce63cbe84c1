import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    body = nn.Sequential(nn.Linear(2, 2, bias=False), nn.BatchNorm1d(2))
    net, x = nn.Sequential(body, nn.Linear(2, 1)), torch.randn(8, 2)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    for step in range(2):
        if step == 1:
            before = {name: t.clone() for name, t in body.state_dict().items()}
            answer(body)
        net(x).square().sum().backward()
        optimizer.step()
    moved = [n for n, t in body.state_dict().items() if not torch.equal(t, before[n])]
    assert not moved, f"moved: {moved}"


def answer(body):
    body.requires_grad_(False).eval().zero_grad()


check(answer)
print("nothing has moved")
