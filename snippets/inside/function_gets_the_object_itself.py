import torch


def rebind(thing):
    thing = [0, 1, 2] if isinstance(thing, list) else torch.zeros(3)
    return thing


def write(thing):
    thing[0] = 7


for outside in ([10, 20, 30], torch.tensor([10, 20, 30])):
    inside = rebind(outside)
    print("rebind:", outside, " returned another object:", inside is not outside)
    write(outside)
    print("write: ", outside)
