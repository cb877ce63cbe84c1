import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = map(torch.tensor, load_digits(return_X_y=True))
torch.manual_seed(0)
y[:40] = torch.randint(10, (40,))
net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
loss_of, lowest, patience = nn.CrossEntropyLoss(), float("inf"), 10
for epoch in range(100):
    with torch.no_grad():
        now = loss_of(net(x[200:600] / 16), y[200:600]).item()
    if now < lowest:
        lowest, best, kept = now, epoch, copy.deepcopy(net.state_dict())  # (1)!
    if epoch - best == patience:
        break
    optimizer.zero_grad()
    loss_of(net(x[:200] / 16), y[:200]).backward()
    optimizer.step()
net.load_state_dict(kept)
again = loss_of(net(x[200:600] / 16), y[200:600]).item()
print(f"stopped at {epoch}: {now:.3f}; back at {best}: {again:.3f} {again == lowest}")
