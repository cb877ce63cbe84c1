import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    for training in [True, False]:
        net = nn.Sequential(nn.Linear(4, 4), nn.Dropout()).train(training)
        y = answer(net, torch.ones(8, 4))
        assert not y.requires_grad, "the graph was recorded"
        assert torch.equal(y[0], y[1]), "dropout was active"
        assert net[1].training == training, f"training was {training}, now it is not"


def answer(net, x):
    before = net.training
    net.eval()
    with torch.no_grad():
        y = net(x)
    net.train(before)
    return y


check(answer)
print("as it was before")
