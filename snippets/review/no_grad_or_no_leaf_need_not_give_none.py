import torch

x = torch.tensor(2.0, requires_grad=True)
h = x * x
with torch.no_grad():
    h.backward()
print("backward under no_grad:", x.grad)

h = x * x
h.retain_grad()
(3 * h).backward()
print("not a leaf:", h.is_leaf, h.grad)

w = torch.tensor(1.0, requires_grad=True)
loss = (w * x).detach() + x
loss.backward()
print("leaf, after backward, recorded:", w.is_leaf, w.grad)
