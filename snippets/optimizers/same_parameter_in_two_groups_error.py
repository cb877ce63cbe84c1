import torch

net = torch.nn.Linear(2, 1)
groups = [{"params": net.parameters()}, {"params": [net.bias], "lr": 0.1}]
torch.optim.SGD(groups, lr=0.01)
