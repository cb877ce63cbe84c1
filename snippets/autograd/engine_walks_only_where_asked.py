import torch
from torch import nn

layers = nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1)
net = nn.Sequential(*layers)


def nodes_run(go):
    loss = net(torch.ones(5, 4)).square().mean()
    waiting, seen, ran = [loss.grad_fn], set(), []
    while waiting:
        node = waiting.pop()
        if node is not None and node not in seen:
            seen.add(node)
            node.register_prehook(lambda grads: ran.append(1))  # (1)!
            waiting += [below for below, _ in node.next_functions]
    go(loss)
    return f"{len(ran):2} of {len(seen)} nodes"


last, all_six, grad = net[4].weight, list(net.parameters()), torch.autograd.grad
print("backward():             ", nodes_run(lambda loss: loss.backward()))
print("backward(inputs=[last]):", nodes_run(lambda loss: loss.backward(inputs=[last])))
print("grad(loss, all_six):    ", nodes_run(lambda loss: grad(loss, all_six)))
print("grad(loss, last):       ", nodes_run(lambda loss: grad(loss, last)))
