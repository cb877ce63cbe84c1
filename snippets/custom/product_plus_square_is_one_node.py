import torch


class ProductPlusSquare(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        print("recording in forward:", torch.is_grad_enabled())
        ctx.save_for_backward(x, w)
        return x * w + w**2

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        return g * w, g * (x + 2 * w)


x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
y = ProductPlusSquare.apply(x, w)
for node, _ in y.grad_fn.next_functions:
    print(node.name(), "of", "x" if node.variable is x else "w")
(5 * y).backward()
print(y.item(), x.grad.item(), w.grad.item())
