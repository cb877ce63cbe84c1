import torch
import torch.nn.functional as F

x, t = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
for fresh in (False, True):
    w = torch.tensor(0.0, requires_grad=True)
    mse = F.mse_loss(x * w, t)
    print("compute mse again:", fresh)
    for _step in range(4):
        if fresh:
            mse = F.mse_loss(x * w, t)
        w.grad = None
        mse.backward(retain_graph=True)
        with torch.no_grad():
            w -= 0.05 * w.grad
        print(f"  mse {mse.item():6.3f}  grad {w.grad.item():7.3f}  w {w.item():.3f}")
