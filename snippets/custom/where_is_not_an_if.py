import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)
print(y.tolist(), torch.autograd.grad(y.sum(), x)[0].tolist())
step = torch.where(x > 0, 1.0, 0.0)
print(step.tolist(), "recorded:", step.requires_grad)
