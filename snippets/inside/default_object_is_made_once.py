import torch

start = torch.zeros(2)


def add_up(batch, total=start):  # (1)!
    total += batch
    return total


def add_up_afresh(batch, total=None):
    total = torch.zeros(2) if total is None else total
    return total + batch


for function in (add_up, add_up_afresh):
    print(function.__name__, *[function(torch.ones(2)).tolist() for _ in range(3)])
