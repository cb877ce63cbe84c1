import torch


class Mask(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, mask):
        ctx.save_for_backward(mask)
        return x * mask

    @staticmethod
    def backward(ctx, g):
        (mask,) = ctx.saved_tensors
        return None, g * mask  # (1)!


x = torch.ones(2, requires_grad=True)
loss = Mask.apply(x, torch.tensor([1.0, 0.0])).sum()
loss.backward()
print(x.grad)
y, z = (torch.ones(2, requires_grad=True) for _ in "yz")
y.register_hook(lambda g: None)  # (2)!
h = z * 2
h.grad_fn.register_hook(lambda inputs, outputs: (None, None))  # (3)!
(y + h).sum().backward()
print(y.grad, z.grad)
