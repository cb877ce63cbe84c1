import torch
import torch.nn.functional as F


def fit_bce(A, t):
    w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    for _ in range(20000):
        loss = F.binary_cross_entropy_with_logits(A @ w, t)
        (slope,) = torch.autograd.grad(loss, w)
        w = (w - 0.02 * slope).detach().requires_grad_()
    return w.detach()


near = torch.tensor([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0], dtype=torch.float64)
far = torch.tensor([12.0, 13.0, 14.0], dtype=torch.float64)
for name, x in (("six points", near), ("and far ones", torch.cat([near, far]))):
    A, t = torch.stack([x, torch.ones_like(x)], dim=1), (x > 0).double()
    print(name)
    squares = torch.linalg.lstsq(A, t[:, None]).solution[:, 0]
    for loss, w, cut in (("MSE", squares, 0.5), ("BCE", fit_bce(A, t), 0.0)):
        right = ((A @ w > cut) == (x > 0)).sum().item()
        border = ((cut - w[1]) / w[0]).item()
        print(f"  {loss}: border at {border:z.2f}, {right} of {len(x)} right")
