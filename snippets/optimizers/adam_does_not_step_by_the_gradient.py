import torch

for optimizer_class in (torch.optim.SGD, torch.optim.Adam):
    w = torch.nn.Parameter(torch.tensor(1.0))
    optimizer = optimizer_class([w], lr=0.1)
    ((w - 3) ** 2).backward()
    optimizer.step()
    print(
        f"{optimizer_class.__name__:4}: w = {w.item():.4f}, w.grad still {w.grad.item()}"
    )
