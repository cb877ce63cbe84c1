import torch
from torch.nn.utils import clip_grad_norm_


def run(hook, batches):
    a, b = torch.ones(2, requires_grad=True), torch.ones(1, requires_grad=True)
    for p in (a, b):
        if hook:
            p.register_hook(lambda g: g * min(1.0, 1.0 / g.norm().item()))  # (1)!
    for _ in range(batches):
        (a @ torch.tensor([3.0, 4.0]) + 12 * b.sum()).backward()
    if not hook:
        clip_grad_norm_([a, b], max_norm=1.0)
    both = torch.cat([a.grad, b.grad])
    return [round(v, 3) for v in both.tolist()], round(both.norm().item(), 3)


for batches in (1, 2):
    print(f"{batches} backward: hook", *run(True, batches))
    print("     clip_grad_norm_", *run(False, batches))
