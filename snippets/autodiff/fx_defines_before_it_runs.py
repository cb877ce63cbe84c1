import torch
from torch.fx import symbolic_trace


def f(a, b):
    return 2 * a + b


graph = symbolic_trace(f)  # (1)!
for node in graph.graph.nodes:
    inputs = ", ".join(map(str, node.args))
    print(f"{node.op:13} {node.name:6} inputs: {inputs}")
print("run:", graph(3, 1), graph(torch.tensor(3.0), torch.tensor(1.0)).item())
