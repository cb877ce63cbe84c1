from collections import Counter

import torch

x = torch.tensor(1.0, requires_grad=True)
a = x.exp()
z = a * a + x
nodes, into = [z.grad_fn], Counter()
for node in nodes:
    for below, _ in node.next_functions:
        into[below] += 1
        if below not in nodes:
            nodes.append(below)
for node in nodes:
    out = len(node.next_functions)
    print(f"{type(node).__name__:14} arrows out {out}, arrows in {into[node]}")
