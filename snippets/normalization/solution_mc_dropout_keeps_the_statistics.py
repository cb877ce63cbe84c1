import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.BatchNorm1d(4), nn.Sequential(nn.Dropout())).eval()
    for found in answer(net, torch.ones(3, 4), 4000):
        assert found.shape == (3, 4), f"shape {list(found.shape)}"
        assert (found - 1).abs().max() < 0.1, f"mean or std is off: {found[0].tolist()}"
    assert net[0].num_batches_tracked == 0, "the statistics were updated"
    assert not any(m.training for m in net.modules()), "a mode was left on"


@torch.no_grad()
def answer(net, x, n):
    for module in net.modules():
        module.train(isinstance(module, nn.Dropout))
    outputs = torch.stack([net(x) for _ in range(n)])
    net.eval()
    return outputs.mean(dim=0), outputs.std(dim=0)


check(answer)
print("accepted")
