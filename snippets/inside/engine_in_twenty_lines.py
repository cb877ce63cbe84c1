from collections import Counter, defaultdict

import torch

x, w = (torch.tensor(value, requires_grad=True) for value in (0.5, 2.0))
z = x.sin() * x.exp() + w
nodes, waits, real, mine = [z.grad_fn], Counter(), [], []
for node in nodes:
    node.register_prehook(lambda grads, node=node: real.append(node))  # (1)!
    waits.update(below := [n for n, _ in node.next_functions])
    nodes += set(below) - set(nodes)
arrived, ready = defaultdict(list, {nodes[0]: [torch.tensor(1.0)]}), [nodes[0]]
with torch.no_grad():
    while ready:
        ready.sort(key=lambda n: n._sequence_nr())  # (2)!
        mine.append(node := ready.pop())
        grads = node(sum(arrived[node]))
        grads = grads if isinstance(grads, tuple) else (grads,)
        for (below, _), grad in zip(node.next_functions, grads, strict=True):
            arrived[below].append(grad)
            if len(arrived[below]) == waits[below]:  # (3)!
                ready.append(below)
print([type(node).__name__ for node in mine], f"{x.grad:.4f}")
z.backward()
print("same order:", mine == real, f"{x.grad:.4f}")
