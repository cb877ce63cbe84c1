import torch
from torch import nn


def check(answer):
    for seed in (0, 1):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
        x = torch.randn(16, 4, requires_grad=True)
        want = (net[0](x) <= 0).double().mean().item()
        assert answer(net, x) == want, f"the share is {want}"
        hooks = [v for m in (net, *net) for k, v in vars(m).items() if "_hooks" in k]
        assert not any(hooks), f"hooks left behind: {sum(map(len, hooks))}"


def answer(net, x):
    found = []
    net[1].register_full_backward_hook(lambda m, gi, go: found.append(gi[0]))
    net(x).mean().backward()
    return (found[-1] == 0).double().mean().item()


check(answer)
