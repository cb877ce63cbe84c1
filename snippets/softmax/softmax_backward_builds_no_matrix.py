import torch

n = 1_000_000
z = torch.zeros(n, requires_grad=True)
p = z.softmax(dim=0)
print("kept:", [name for name in dir(p.grad_fn) if name.startswith("_saved")])

(gradient,) = torch.autograd.grad(p, z, torch.linspace(-1, 1, n))
print("numbers in the gradient:", gradient.numel())
print("bytes in a matrix:      ", 4 * n * n)
