import torch
from torch import nn, optim


def run(first, until, saved=(), forget=None):
    drop, draw = torch.manual_seed(first), torch.Generator().manual_seed(first)  # (1)!
    net = nn.Sequential(nn.Linear(1, 16), nn.Dropout(0.5), nn.Linear(16, 1))
    adam = optim.Adam(net.parameters(), lr=0.1)
    stairs = optim.lr_scheduler.StepLR(adam, 2)
    own = {"net": net, "adam": adam, "stairs": stairs, "dropout": drop, "shuffle": draw}
    for part, state in ((own[name], saved[name]) for name in set(saved) - {forget}):
        (getattr(part, "load_state_dict", None) or part.set_state)(state)  # (2)!
    for _ in range(first, until):
        for x in torch.randperm(24, generator=draw).view(3, 8, 1) / 24:
            adam.zero_grad()
            nn.functional.mse_loss(net(x), x.sin()).backward()
            adam.step()
        stairs.step()
    return {n: (getattr(p, "state_dict", 0) or p.get_state)() for n, p in own.items()}


for forget in ("net", "adam", "stairs", "dropout", "shuffle", None):
    ends = run(0, 6), run(3, 6, run(0, 3), forget)
    print(f"{forget!s:8}", torch.equal(*(end["net"]["0.weight"] for end in ends)))
torch.testing.assert_close(*ends, rtol=0, atol=0)  # (3)!
