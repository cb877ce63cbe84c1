import gc
import weakref

import torch


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, save):
        y = x.exp()
        if save:
            ctx.save_for_backward(y)
        else:
            ctx.y = y  # (1)!
        return y


gc.disable()  # (2)!
x = torch.ones(3, requires_grad=True)
for save in True, False:
    y = Exp.apply(x, save)
    watch = weakref.ref(y)
    del y
    print("save_for_backward" if save else "attribute", watch() is not None)
gc.enable()
