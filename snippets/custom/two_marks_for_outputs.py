import torch


class CapInPlace(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        below = (x < 1).float()
        x.clamp_(max=1)
        ctx.mark_dirty(x)  # (1)!
        ctx.mark_non_differentiable(below)  # (2)!
        ctx.save_for_backward(below)
        return x, below

    @staticmethod
    def backward(ctx, g, _):
        return g * ctx.saved_tensors[0]


w = torch.tensor([0.2, 0.9, 3.0], requires_grad=True)
x = 2 * w
y, below = CapInPlace.apply(x)
print(y is x, x.grad_fn.name(), below.requires_grad)
y.backward(torch.tensor([1.0, 2.0, 3.0]))
print(w.grad)
