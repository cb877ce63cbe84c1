import torch
import torch.nn.functional as F

x, t = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
w = torch.tensor(0.0, requires_grad=True)
mse = F.mse_loss(x * w, t)
for step in range(3):
    w.grad = None
    mse.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
    print("step", step, "w =", round(w.item(), 2))
