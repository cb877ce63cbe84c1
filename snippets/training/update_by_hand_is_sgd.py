import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(60, 4), torch.randint(3, (60,))
start = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).state_dict()
results = []
for by_hand in (True, False):
    net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
    net.load_state_dict(start)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.125)  # (1)!
    for batch in 10 * torch.arange(60).split(20):
        loss = nn.functional.cross_entropy(net(x[batch]), y[batch])
        loss.backward()
        if by_hand:
            with torch.no_grad():
                for p in net.parameters():
                    p -= 0.125 * p.grad
                    p.grad = None
        else:
            optimizer.step()
            optimizer.zero_grad()
    results.append(torch.cat([p.detach().flatten() for p in net.parameters()]))
print("same weights after 30 steps:", torch.equal(*results))
