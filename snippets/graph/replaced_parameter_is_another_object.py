import torch
from torch import nn

net, other = nn.Linear(2, 1), nn.Linear(2, 1)
x = net.weight
net.load_state_dict(other.state_dict(), assign=True)
loss = net(torch.ones(1, 2)).sum()
loss.backward()
print(x.grad, net.weight.grad)
print("same object:", x is net.weight)

kept = nn.Linear(2, 1)
weight = kept.weight
kept.load_state_dict(other.state_dict())
print("copied in place:", weight is kept.weight)
