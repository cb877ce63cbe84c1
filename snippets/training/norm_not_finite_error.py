import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
loss = model(torch.tensor([[torch.inf, 1.0]])).square().mean()
loss.backward()
nn.utils.clip_grad_norm_(model.parameters(), 1.0, error_if_nonfinite=True)
