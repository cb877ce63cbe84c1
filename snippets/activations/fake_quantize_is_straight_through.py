import torch

x = torch.tensor([-3.0, -0.6, 0.1, 0.4, 1.7, 3.0], requires_grad=True)
y = torch.fake_quantize_per_tensor_affine(x, 0.5, 0, -4, 3)  # (1)!
(gradient,) = torch.autograd.grad(y.sum(), x)
for name, values in (("x", x), ("value", y), ("gradient", gradient)):
    print(f"{name:8}", *(f"{value:5.1f}" for value in values.tolist()))
