import torch

w = torch.nn.Parameter(torch.zeros(1))
torch.optim.SGD([w], lr=0.1, momentum=0.9, dampening=0.1, nesterov=True)
