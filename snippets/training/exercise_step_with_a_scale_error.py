import torch


def check(answer):
    steps = {(3.0, 4.0): [-0.6, -0.8], (0.3, -0.4): [-0.3, 0.4]}
    steps |= {(1.0, bad): [0.0, 0.0] for bad in (torch.inf, -torch.inf, torch.nan)}
    for slope, expected in steps.items():
        w = torch.nn.Parameter(torch.zeros(2))
        optimizer = torch.optim.SGD([w], lr=1.0)
        scale = 1024.0
        (scale * (w * torch.tensor(slope)).sum()).backward()
        answer(w, optimizer, scale)
        moved = [round(v, 4) for v in w.tolist()]
        assert moved == expected, f"gradient {slope}: moved {moved}, not {expected}"


def answer(w, optimizer, scale):
    torch.nn.utils.clip_grad_norm_([w], 1.0)
    w.grad /= scale
    if w.grad.isfinite().all():
        optimizer.step()


check(answer)
