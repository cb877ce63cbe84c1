import torch


def cut_off(tensor):
    no_record = tensor.requires_grad and tensor.grad_fn is None
    return no_record and tensor._is_view() and tensor._base.requires_grad


def wrong(w):
    with torch.no_grad():
        return w.t()


def cured(w):
    return w.t()


for turn in (wrong, cured):
    w = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
    turned = turn(w)
    (turned @ torch.tensor([1.0, -1.0])).sum().backward()
    arrived = None if w.grad is None else w.grad.tolist()
    print(f"{turn.__name__}: cut off {cut_off(turned)}, w.grad {arrived}")
