import torch


def f(x):
    return (x @ x) ** 2


x = torch.tensor([1.0, 2.0, -1.0], requires_grad=True)
v = torch.tensor([1.0, 0.0, 2.0])
grad = torch.autograd.grad

(g,) = grad(f(x), x, create_graph=True)
print("g:  ", g.tolist())
print("H v:", grad(g @ v, x, retain_graph=True)[0].tolist())
print("v H:", grad(g, x, v, retain_graph=True)[0].tolist())  # (1)!
(rows,) = grad(g, x, torch.eye(3), is_grads_batched=True)
print("H:  ", rows.tolist())
whole = torch.func.jacrev(torch.func.grad(f))(x.detach())
print("jacrev(grad(f)):", whole.equal(rows))
