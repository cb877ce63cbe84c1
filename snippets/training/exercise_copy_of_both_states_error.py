import torch
from torch import nn


def check(answer):
    net, path, saved = nn.Linear(1, 1, bias=False), [], None
    nn.init.ones_(net.weight).grad = torch.ones(1, 1)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    for step in range(6):
        saved = answer(net, optimizer) if step == 2 else saved
        if step == 4:
            net.load_state_dict(saved["net"])
            optimizer.load_state_dict(saved["optimizer"])
        optimizer.step()
        path.append(round(net.weight.item(), 4))
    assert path[2:4] == path[4:], f"first {path[2:4]}, after loading {path[4:]}"


def answer(net, optimizer):
    return {"net": net.state_dict(), "optimizer": optimizer.state_dict()}


check(answer)
