import torch

for options in (
    {"lr": 0.9},
    {"lr": 0.9, "momentum": 0.9},
    {"lr": 0.09, "momentum": 0.9},
):
    w = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    optimizer = torch.optim.SGD([w], **options)
    for _ in range(200):
        before = w.item()
        w.grad = torch.ones_like(w)
        optimizer.step()
    print(f"{options}: step {before - w.item():.3f}")
