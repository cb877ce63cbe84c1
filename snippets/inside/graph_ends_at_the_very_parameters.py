import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
loss = net(torch.rand(4, 2)).square().mean()
nodes = [loss.grad_fn]
for node in nodes:
    nodes += {below for below, _ in node.next_functions if below} - set(nodes)
leaves = [node.variable for node in nodes if hasattr(node, "variable")]
for name, parameter in net.named_parameters():
    print(
        f"{name:9} is a leaf of the graph: {any(leaf is parameter for leaf in leaves)}"
    )
