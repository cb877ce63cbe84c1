import torch
from torch import nn


def refuse_probabilities(module, inputs):
    z = inputs[0].detach()
    sums = z.sum(dim=1)
    if (z >= 0).all() and torch.allclose(sums, torch.ones_like(sums)):
        raise ValueError("cross_entropy wants scores, not probabilities")


torch.manual_seed(0)
loss = nn.CrossEntropyLoss()
loss.register_forward_pre_hook(refuse_probabilities)  # (1)!
z, target = torch.randn(8, 10), torch.arange(8)
print("scores:           ", f"{loss(z, target):.4f}")
print("log-probabilities:", f"{loss(z.log_softmax(dim=1), target):.4f}")
loss(z.softmax(dim=1), target)
