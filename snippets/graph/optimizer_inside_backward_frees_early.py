import torch
from torch import nn


def train_once(inside):
    torch.manual_seed(0)
    net = nn.Sequential(*[nn.Linear(64, 64) for _ in range(8)])
    owner = {p: torch.optim.SGD([p], lr=0.1) for p in net.parameters()}
    held = []

    def finish(p):
        held.append(sum(q.grad.nbytes for q in owner if q.grad is not None))
        if inside:
            owner[p].step()
            p.grad = None

    for p in owner:
        p.register_post_accumulate_grad_hook(finish)
    net(torch.ones(1, 64)).sum().backward()
    [o.step() for o in owner.values()]
    return max(held), torch.cat([p.flatten() for p in owner])


(after, a), (within, b) = train_once(False), train_once(True)
print("bytes of gradients at once:", after, within, " same weights:", torch.equal(a, b))
