import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(2, 8), nn.Linear(8, 8)])
        self.head = nn.Linear(8, 1)

    def forward(self, x):
        return self.head(self.hidden[1](self.hidden[0](x).tanh()).tanh())


x = torch.cartesian_prod(torch.linspace(-2, 2, 15), torch.linspace(-2, 2, 15))
for name, container in (("list", list), ("ModuleList", nn.ModuleList)):
    torch.manual_seed(0)
    net = Net(container)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for _ in range(300):
        optimizer.zero_grad()
        loss = (net(x) - x.prod(dim=1, keepdim=True)).square().mean()
        loss.backward()
        optimizer.step()
    print(f"{name:10}  saved {len(net.state_dict())}  loss {loss.item():.3f}")
