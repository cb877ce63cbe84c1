import torch

x = torch.tensor([1.0, 2.0])
before = x * 3
x.requires_grad_()
after = x * 3
print("same numbers:", torch.equal(before, after))
print("before:", before.requires_grad, before.grad_fn)
print("after:", after.requires_grad, after.grad_fn.name())
