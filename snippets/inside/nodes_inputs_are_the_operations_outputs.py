import torch

x = torch.ones(3, 2, requires_grad=True)
first, second, third = x.unbind()
node = third.grad_fn
print(
    "inputs of the node:", len(node._input_metadata), "edges:", len(node.next_functions)
)
user = (second * 2).grad_fn
print("edge of the user:", user.next_functions[0][1], "= output", second.output_nr)
