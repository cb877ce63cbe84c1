import torch


def gradients(cut):
    w1, w2, w3 = (torch.tensor(v, requires_grad=True) for v in (2.0, 3.0, 5.0))
    if cut == "freeze w2":
        w2.requires_grad_(False)
    h = w2 * (w1 * 7)
    if cut == "detach h":
        h = h.detach()
    (w3 * h).backward()
    return w1.grad, w2.grad, w3.grad


for cut in ("nothing", "freeze w2", "detach h"):
    print(f"{cut:9}", *gradients(cut))
