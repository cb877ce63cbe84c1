import torch


def check(answer):
    for slope, expected in (([3.0, 4.0], [-0.6, -0.8]), ([0.3, -0.4], [-0.3, 0.4]), ([1.0, torch.inf], [0.0, 0.0])):
        w = torch.nn.Parameter(torch.zeros(2))
        optimizer = torch.optim.SGD([w], lr=1.0)
        scale = 1024.0
        (scale * (w * torch.tensor(slope)).sum()).backward()
        answer(w, optimizer, scale)
        moved = [round(v, 4) for v in w.tolist()]
        assert moved == expected, f"gradient {slope}: moved {moved}, not {expected}"


def answer(w, optimizer, scale):
    w.grad /= scale
    if w.grad.isfinite().all():
        torch.nn.utils.clip_grad_norm_([w], 1.0)
        optimizer.step()


check(answer)
print("right for 3 gradients")
