import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x


x = torch.tensor(3.0, requires_grad=True)
for node in (x**2).grad_fn, Square.apply(x).grad_fn:
    print(node.name())
    print("   Function:", isinstance(node, torch.autograd.Function), end=" ")
    print(" Node:", isinstance(node, torch.autograd.graph.Node), end=" ")
    print(" has backward:", hasattr(node, "backward"))
print("called with 1:", (x**2).grad_fn(torch.tensor(1.0)).item())
