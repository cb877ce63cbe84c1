import torch

w = torch.ones(2, requires_grad=True)
h = w * 2
free = torch.ones(2) * 2  # (1)!
print("computed, but a leaf:", free.requires_grad_().requires_grad)
print("h.requires_grad_():", h.requires_grad_().grad_fn.name())
try:
    h.requires_grad = True
except RuntimeError as error:
    print("h.requires_grad = True:", error)
