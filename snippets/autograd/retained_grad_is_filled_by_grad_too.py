import torch

w = torch.tensor(2.0, requires_grad=True)
h = 3 * w
h.retain_grad()  # (1)!
loss = h**2

print("returned:", torch.autograd.grad(loss, w)[0].item())
print("w.grad:", w.grad, " h.grad:", h.grad.item())
