from collections import Counter

import torch

x = torch.tensor(0.5, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
z = x.sin() * x.exp() + w
nodes, waits = [z.grad_fn], Counter()
for node in nodes:
    for below, _ in node.next_functions:
        if below:
            waits[below] += 1
            if waits[below] == 1:
                nodes.append(below)
for node in nodes:
    print(f"{type(node).__name__:14} waits for {waits[node]}")
