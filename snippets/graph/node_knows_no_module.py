import torch

layer = torch.nn.Linear(3, 2)
node = layer(torch.ones(5, 3)).grad_fn
print(node.name())
print([name for name in dir(node) if not name.startswith("_")])
print("metadata:", node.metadata)
leaves = [n.variable for n, _ in node.next_functions if hasattr(n, "variable")]
print([name for name, p in layer.named_parameters() if p is leaves[0]])
