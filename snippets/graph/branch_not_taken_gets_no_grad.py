import torch

used = torch.ones(2, requires_grad=True)
x = torch.ones(2, requires_grad=True)
signal = torch.tensor([1.0, 2.0])
loss = (signal * (used if signal.sum() > 0 else x)).sum()
loss.backward(retain_graph=True)
print(used.grad, x.grad)
print(torch.autograd.grad(loss, x, allow_unused=True, retain_graph=True))
print(torch.autograd.grad(loss, x, materialize_grads=True))
