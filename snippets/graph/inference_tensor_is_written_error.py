import torch

with torch.inference_mode():
    t = torch.ones(2)
    t.add_(1)
try:
    print(t._version)
except RuntimeError as error:
    print(error)
t.add_(1)
