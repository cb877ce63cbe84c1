import torch


def moved(unscale):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    scaler.scale(w @ torch.tensor([0.3, 0.4])).backward()
    if unscale:
        scaler.unscale_(optimizer)
    norm = torch.nn.utils.clip_grad_norm_([w], 1.0)
    scaler.step(optimizer)
    return norm.item(), w.detach().norm().item()


for unscale in (True, False):
    norm, step = moved(unscale)
    print(f"unscale_ {unscale}: norm {norm:.4g}, moved by {step:.2g}")
