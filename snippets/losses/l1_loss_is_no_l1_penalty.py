import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(200, 6)
true = torch.tensor([3.0, -2.0, 0.0, 0.0, 0.0, 0.0])
label = x @ true + torch.randn(200)
for name, strength in (("L1 loss", 0.0), ("MSE + L1 penalty", 0.3)):
    w = torch.zeros(6, requires_grad=True)
    for step in range(500):
        loss = F.mse_loss if strength else F.l1_loss
        value = loss(x @ w, label) + strength * w.abs().sum()
        (slope,) = torch.autograd.grad(value, w)
        w = (w - 0.1 / (1 + step / 20) * slope).detach().requires_grad_()
    print(f"{name:17}", [round(v, 2) + 0.0 for v in w.tolist()])
