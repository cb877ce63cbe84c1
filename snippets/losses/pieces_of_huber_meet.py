import torch
import torch.nn.functional as F

delta = 1.5
zero = torch.tensor(0.0)
for error in (1.4999, 1.5001):
    e = torch.tensor(error, requires_grad=True)
    loss = F.huber_loss(e, zero, delta=delta)
    (slope,) = torch.autograd.grad(loss, e)
    print(f"e = {error}: value {loss.item():.3f}, slope {slope.item():.3f}")
print("e²/2 at delta          ", delta**2 / 2)
print("delta·(|e| - delta/2)  ", delta * (delta - delta / 2))
