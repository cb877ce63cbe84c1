import torch
from torch import nn


def unregistered(model, loss):
    known, found = {id(p) for p in model.parameters()}, []
    nodes, wave = set(), {loss.grad_fn}
    while wave:
        nodes |= wave
        wave = {p for n in wave for p, _ in n.next_functions} - nodes - {None}
    for node in nodes:
        leaf = getattr(node, "variable", None)  # (1)!
        if leaf is not None and id(leaf) not in known:
            found.append(tuple(leaf.shape))
    return sorted(found)


x = torch.ones(5, 2)
for name, container in (("wrong", list), ("cured", nn.ModuleList)):
    net = nn.Module()
    net.hidden, net.head = container([nn.Linear(2, 8)]), nn.Linear(8, 1)
    loss = net.head(net.hidden[0](x).tanh()).mean()
    print(f"{name}:", unregistered(net, loss) or "quiet")
