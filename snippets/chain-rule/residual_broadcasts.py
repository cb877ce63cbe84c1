import torch

torch.manual_seed(0)
X, true_w = torch.randn(4, 3), torch.randn(3, 1)
y = (X @ true_w).squeeze(1)
w = true_w.clone().requires_grad_()
for target in (y[:, None], y):
    residual = X @ w - target
    (gradient,) = torch.autograd.grad(residual.square().sum(), w)
    size = gradient.norm().item()
    shapes = tuple(residual.shape), tuple(gradient.shape)
    print("residual", shapes[0], "gradient", shapes[1], "zero:", size < 1e-5)
