import torch

w = torch.ones(2, requires_grad=True)
spare = torch.ones(2, requires_grad=True)

(3 * w).sum().backward()
print("backward:", w.grad, spare.grad)
print(torch.autograd.grad((3 * w).sum(), [w, spare], allow_unused=True))
torch.autograd.grad((3 * w).sum(), [w, spare])
