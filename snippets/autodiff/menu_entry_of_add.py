import torch

print(torch.add.__doc__.split("\n")[1])
print(torch.ops.aten.add.Tensor._schema)
