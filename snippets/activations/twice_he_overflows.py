import torch

torch.manual_seed(0)
n = 64
h = torch.randn(256, n)
first = {}
for depth in range(1, 201):
    w = 2 * (2 / n) ** 0.5 * torch.randn(n, n)
    h = torch.relu(h @ w)
    events = {
        "the mean square is inf": h.square().mean().isinf(),
        "an output is inf": h.isinf().any(),
        "an output is nan": h.isnan().any(),
        "every output is nan": h.isnan().all(),
    }
    for event, happened in events.items():
        if happened and event not in first:
            first[event] = depth
for event, depth in first.items():
    print(f"layer {depth:3}: {event}")
