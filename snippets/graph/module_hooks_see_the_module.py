import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))


def forward(module, args, output):
    print(f"forward   {type(module).__name__:6}", tuple(output.shape))


def backward(module, grad_input, grad_output):
    shapes = [tuple(g.shape) for g in (*grad_input, *grad_output)]
    print(f"backward  {type(module).__name__:6} inputs, outputs:", *shapes)


for layer in net:
    layer.register_forward_hook(forward)
    layer.register_full_backward_hook(backward)
net(torch.ones(2, 4, requires_grad=True)).sum().backward()
