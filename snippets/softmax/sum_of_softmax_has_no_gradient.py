import torch

z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64, requires_grad=True)
for name, reduce in (("sum", torch.sum), ("sum of squares", lambda p: (p * p).sum())):
    (gradient,) = torch.autograd.grad(reduce(z.softmax(dim=0)), z)
    print(f"{name}:", [f"{value:.4f}" for value in gradient.abs()])
