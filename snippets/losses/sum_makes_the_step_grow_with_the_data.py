import torch
import torch.nn.functional as F

print("        n = 4    n = 40   n = 400")
for reduction in ("mean", "sum"):
    row = []
    for n in (4, 40, 400):
        x = torch.linspace(-1, 1, n)
        w = torch.tensor(0.0, requires_grad=True)
        for _ in range(50):
            loss = F.mse_loss(w * x, 3 * x, reduction=reduction)
            (slope,) = torch.autograd.grad(loss, w)
            w = (w - 0.1 * slope).detach().requires_grad_()  # (1)!
        row.append(f"{w.item():.2f}" if abs(w) < 10 else "diverged")
    print(f"{reduction:5}" + "".join(f"{w:>9}" for w in row))
