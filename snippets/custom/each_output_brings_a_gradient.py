import torch


class SinCos(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, materialize):
        ctx.set_materialize_grads(materialize)  # (1)!
        s, c = x.sin(), x.cos()
        ctx.save_for_backward(s, c)
        return s, c

    @staticmethod
    def backward(ctx, gs, gc):
        print("arrived:", gs, gc)
        s, c = ctx.saved_tensors
        from_s = 0 if gs is None else gs * c
        from_c = 0 if gc is None else gc * s
        return from_s - from_c, None


for materialize in True, False:
    x = torch.tensor(0.0, requires_grad=True)
    s, c = SinCos.apply(x, materialize)
    s.backward()
    print("gradient:", x.grad.item(), "output numbers:", s.output_nr, c.output_nr)
