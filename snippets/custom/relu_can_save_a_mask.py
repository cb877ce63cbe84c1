import torch
from torch.autograd.graph import saved_tensors_hooks


class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        mask = x > 0
        ctx.save_for_backward(mask)
        return torch.where(mask, x, 0)

    @staticmethod
    def backward(ctx, g):
        return torch.where(ctx.saved_tensors[0], g, 0)


x = torch.linspace(-2, 2, 1000, requires_grad=True)
g, grads = torch.linspace(-1, 3, 1000), []
for name, relu in ("mask", ReLU.apply), ("built in", torch.relu):
    sizes = []
    with saved_tensors_hooks(lambda t, s=sizes: s.append(t.nbytes) or t, lambda t: t):
        y = relu(x)
    grads.append(torch.autograd.grad(y, x, g)[0])
    print(name, "saves", sum(sizes), "bytes")
print("same gradients:", torch.equal(*grads))
