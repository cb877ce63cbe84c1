import torch


def check(answer):
    stored = set()

    def pack(tensor):
        stored.add(tensor.untyped_storage().data_ptr())
        return tensor.detach()

    x = torch.linspace(-2, 2, 9, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        y = answer(x)
    torch.testing.assert_close(y, x * x * x)
    torch.testing.assert_close(*torch.autograd.grad(y.sum(), x), 3 * x * x)
    extra = stored - {x.data_ptr()}
    assert not extra, f"{len(extra)} tensor besides x is kept"


def answer(x):
    return x**3


check(answer)
print("nothing but x is kept")
