import torch


def vanished(loss, w, factor=32.0):
    (slopes,) = torch.autograd.grad(loss, w, retain_graph=True)
    (larger,) = torch.autograd.grad(loss * factor, w, retain_graph=True)
    return ((slopes == 0) & (larger != 0)).sum().item()


x = torch.tensor([1.0, 1e-2, 1e-4, 1e-6])
for name, scale in (("wrong", 1.0), ("cured", 1024.0)):
    w = torch.zeros(4, requires_grad=True)
    loss = scale * ((w.half() * x.half()).sum() + 0.01) ** 2
    print(f"{name}: vanished {vanished(loss, w)}")
    loss.backward()
    print("  slopes:", ", ".join(f"{s:.1e}" for s in (w.grad / scale).tolist()))
