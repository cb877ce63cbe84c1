import torch

x = torch.tensor([3.0], requires_grad=True)
h = 2 * x
cut = h.detach()
with torch.no_grad():
    new = 2 * x
    print("in the block: new", new.requires_grad, "h", h.requires_grad)
print("after detach: cut", cut.requires_grad, "h", h.requires_grad)

for name, other in {"cut": cut, "new": new}.items():
    print(name, "shares memory with h:", other.data_ptr() == h.data_ptr())
cut.zero_()
print("h after cut.zero_():", h)
