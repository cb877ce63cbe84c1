import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x.cumsum(0) * x
passes = []
y.grad_fn.register_prehook(lambda grads: passes.append(1))  # (1)!
E = torch.eye(3)
grad = torch.autograd.grad

print("v J:", grad(y, x, torch.tensor([1.0, 1.0, 1.0]), retain_graph=True)[0].tolist())
print("passes:", len(passes))
passes.clear()
rows = torch.stack([grad(y, x, e, retain_graph=True)[0] for e in E])
print("J row by row:", rows.tolist())
print("passes:", len(passes))
passes.clear()
(batched,) = grad(y, x, E, is_grads_batched=True)
print("J in a batch:", batched.equal(rows), "passes:", len(passes))
whole = torch.func.jacrev(lambda x: x.cumsum(0) * x)(x.detach())
print("jacrev:", whole.equal(rows))
