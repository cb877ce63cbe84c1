import torch
from torch import nn

trained = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
saved = nn.DataParallel(trained).state_dict()

net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
keys = {key.removeprefix("module."): value for key, value in saved.items()}
print(net.load_state_dict(keys))
print(torch.equal(net[0].weight, trained[0].weight))
