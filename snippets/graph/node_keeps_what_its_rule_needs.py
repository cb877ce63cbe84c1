import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([0.5, -1.0], requires_grad=True)
b = torch.tensor([0.0, 1.0], requires_grad=True)
z = (w * x + b).tanh()

tanh = z.grad_fn
add = tanh.next_functions[0][0]
mul = add.next_functions[0][0]
print("tanh: result is z:", torch.equal(tanh._saved_result, z))
print("add:", [name for name in dir(add) if name.startswith("_saved_")])
print("mul: other is x:", mul._saved_other is x, " self:", mul._saved_self)
