import torch
from torch import nn


def check(answer):
    (net := nn.Linear(1, 1, bias=False)).load_state_dict({"weight": torch.ones(1, 1)})
    optimizer = torch.optim.SGD(net.parameters(), lr=0.25)
    for n, right in ((6, (3.0, 2.5)), (8, (0.15625, 2.875))):
        found = (answer(net, optimizer, torch.ones(n, 1).split(4)), net.weight.item())
        assert str(found) == str(right), f"loss and weight {found}, not {right}"


def answer(net, optimizer, batches):
    losses = []
    for x in batches:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(net(x), 3 * x)
        loss.backward()
        optimizer.step()
        losses += [loss.item()] * len(x)
    return sum(losses) / len(losses)


check(answer)
print("loss and weight are right")
