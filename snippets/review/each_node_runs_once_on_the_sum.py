import torch

x = torch.tensor(2.0, requires_grad=True)
h = x * x
loss = 3 * h + h**2

nodes = [loss.grad_fn]
for node in nodes:  # (1)!
    new = dict.fromkeys(n for n, _ in node.next_functions if n)
    nodes += [n for n in new if n not in nodes]
for node in nodes:
    name = node.name().split("::")[-1]
    node.register_prehook(lambda g, name=name: print(f"{name:15}", g[0]))
loss.backward()
print("x.grad         ", x.grad)
