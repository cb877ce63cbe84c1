import torch
from torch.nn.utils import clip_grad_norm_


def moved(order):
    w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for action in order.split():
        if action == "backward":
            (w @ torch.tensor([30.0, 40.0], dtype=torch.float64)).backward()
        elif action == "clip":
            clip_grad_norm_([w], 1.0)
        else:
            optimizer.step()
    return w.detach().norm().item()


for order in ("backward clip step", "clip backward step", "backward step clip"):
    print(f"{order}: moved by {moved(order):.2f}")
