from copy import deepcopy

import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(2, 3), nn.Dropout(0.5), nn.Linear(3, 1))


saved, other = build().eval().state_dict(), build()
other.load_state_dict(saved)
print("saved in eval mode; after loading, training is", other.training)
saved = {f"module.{name}": value for name, value in saved.items()}
found = other.load_state_dict(saved, strict=False)
print("missing:", len(found.missing_keys), "unexpected:", len(found.unexpected_keys))
(w := torch.ones(1, requires_grad=True)).grad = torch.ones(1)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
optimizer.step()
saved = deepcopy(optimizer.state_dict())
kept = saved["state"][0]["momentum_buffer"]
print("momentum in the saved state:", kept.item(), end=", ")
optimizer.load_state_dict(saved)
optimizer.step()
print(f"after loading and one step: {kept.item():.1f}")
