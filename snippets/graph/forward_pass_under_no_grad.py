import torch

x = torch.ones(2, requires_grad=True)


@torch.no_grad()
def square(x):
    return x.square().sum()


loss = square(x)
print(x.requires_grad, loss.requires_grad, x.grad)
with torch.inference_mode():
    loss = x.square().sum()
print(loss.requires_grad, loss.is_inference())
print("recording now:", torch.is_grad_enabled())
