import torch

x = torch.arange(4.0, requires_grad=True)
h = x * 1
with torch.no_grad():
    view = h[:2]
    view.mul_(10)
print(h.tolist())
view.mul_(10)
