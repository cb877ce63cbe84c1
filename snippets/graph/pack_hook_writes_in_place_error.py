import torch
from torch.autograd.graph import saved_tensors_hooks


def pack(tensor):
    return tensor.round_(decimals=2)


x = torch.tensor([0.5, 1.0], requires_grad=True)
with saved_tensors_hooks(pack, lambda tensor: tensor):
    y = (2 * x).exp()
