import torch
from torch.autograd.graph import saved_tensors_hooks


def gradient(dtype):
    sizes = []

    def pack(tensor):
        small = tensor.detach().to(dtype)
        sizes.append(small.nbytes)
        return small

    torch.manual_seed(0)
    y = x = torch.rand(1000, dtype=torch.float64, requires_grad=True)
    with saved_tensors_hooks(pack, lambda small: small.double()):
        for _ in range(8):
            y = y.sin()
    return torch.autograd.grad(y.sum(), x)[0], sum(sizes)


exact, _ = gradient(torch.float64)
for dtype in (torch.float64, torch.float32, torch.float16, torch.bfloat16):
    grad, size = gradient(dtype)
    error = ((grad - exact) / exact).abs().max()
    print(f"{dtype}: {size:5} bytes, off by up to {error:.0e}")
