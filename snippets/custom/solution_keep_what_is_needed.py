import torch


def check(answer):
    class Product(torch.autograd.Function):
        forward = staticmethod(answer)
        backward = staticmethod(lambda ctx, g: (g, g))

    for n in (True, True), (True, False), (False, True):
        x, w = (torch.rand(9).requires_grad_(need) for need in n)
        saved = (y := Product.apply(x, w)).grad_fn.saved_tensors
        for name, need, t, want in ("x", n[0], saved[0], w), ("w", n[1], saved[1], x):
            assert need == (t is not None), f"{name}: needed {need}, kept {not need}"
            assert t is None or torch.equal(t, want), f"wrong factor for {name}"
        assert torch.equal(y, x * w), "wrong value"


def answer(ctx, x, w):
    a, b = ctx.needs_input_grad
    ctx.save_for_backward(w if a else None, x if b else None)
    return x * w


check(answer)
print("accepted")
