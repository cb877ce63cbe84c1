import torch
from torch.autograd.graph import saved_tensors_hooks


def overwritten(found, allowed=()):
    def unpack(pair):
        if not torch.equal(*pair) and pair[0].data_ptr() not in allowed:
            found.append(f"{pair[1].tolist()} became {pair[0].tolist()}")
        return pair[0]

    return saved_tensors_hooks(lambda t: (t.detach(), t.detach().clone()), unpack)


for name in ("wrong", "cured"):
    found = []
    v = torch.tensor([1.0, -1.0], requires_grad=True)
    w = torch.tensor([3.0, -0.5], requires_grad=True)
    with overwritten(found):
        output = (w * (v * torch.tensor([1.0, 2.0]))).sum()
    if name == "wrong":
        w.data.clamp_(-1, 1)
    output.backward()
    with torch.no_grad():
        w.clamp_(-1, 1)
    print(f"{name}: v.grad {v.grad.tolist()}, overwritten {found}")
