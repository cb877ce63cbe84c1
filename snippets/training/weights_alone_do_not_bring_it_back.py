from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(3, 1), torch.randn(8, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)


def step(x):
    optimizer.zero_grad()
    model(x).square().mean().backward()
    optimizer.step()
    return model.weight.isfinite().all().item()


print("sound step:           ", step(x))
saved = deepcopy((model.state_dict(), optimizer.state_dict()))
print("one bad batch:        ", step(x * torch.inf))
model.load_state_dict(saved[0])
print("weights restored:     ", step(x))
model.load_state_dict(saved[0])
optimizer.load_state_dict(saved[1])
print("and optimiser's state:", step(x))
