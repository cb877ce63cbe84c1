import gc

import torch


def live_nodes():
    gc.collect()
    tensors = (o for o in gc.get_objects() if issubclass(type(o), torch.Tensor))
    nodes, wave = set(), {t.grad_fn for t in tensors} - {None}
    while wave:
        nodes |= wave
        wave = {p for n in wave for p, _ in n.next_functions} - nodes - {None}
    return len(nodes)


net = torch.nn.Linear(3, 1)
for name in ("wrong", "cured"):
    total, counts = 0.0, []
    for _ in range(2):
        for _ in range(10):
            loss = net(torch.ones(4, 3)).square().mean()
            total += loss if name == "wrong" else loss.item()
        counts.append(live_nodes())
    grown = counts[1] - counts[0]
    print(f"{name}:", f"{grown} more nodes" if grown > 0 else "quiet")
