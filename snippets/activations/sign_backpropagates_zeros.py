import torch

x = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
for f in (torch.sign, torch.round, torch.floor):
    (gradient,) = torch.autograd.grad(f(x).sum(), x)  # (1)!
    print(f"{f.__name__:5}", gradient.tolist())
