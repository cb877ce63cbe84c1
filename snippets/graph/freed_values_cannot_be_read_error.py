import torch

x = torch.tensor([0.5, 1.0], requires_grad=True)
y = x.exp()
node = y.grad_fn
print(node._saved_result.shape)
y.sum().backward()
print(node.name(), "->", node.next_functions[0][0].name())
print(node._saved_result.shape)
