import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def check(answer):
    torch.manual_seed(0)
    x, stored = torch.ones(8, 4), []
    for training in [True, False]:
        net = nn.Sequential(nn.Linear(4, 4), nn.Dropout()).train(training)
        with saved_tensors_hooks(stored.append, lambda t: t):
            y = answer(net, x)
        assert not stored and not y.requires_grad, "the graph was recorded"
        assert torch.allclose(y, net[0](x)), "dropout was active"
        modes = {m.training for m in net.modules()}
        assert modes == {training}, f"training was {training}, now it is not"


def answer(net, x):
    net.eval()
    with torch.no_grad():
        y = net(x)
    net.train()
    return y


check(answer)
