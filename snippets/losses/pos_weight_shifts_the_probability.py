import torch
import torch.nn.functional as F

t = torch.tensor([1.0] * 10 + [0.0] * 90, dtype=torch.float64)
print("pos_weight  learned p   minus log w: p")
for weight in (1.0, 3.0, 9.0):
    w = torch.tensor(weight, dtype=torch.float64)
    z = torch.zeros((), dtype=torch.float64, requires_grad=True)
    for _ in range(2000):
        loss = F.binary_cross_entropy_with_logits(z.expand(100), t, pos_weight=w)
        (slope,) = torch.autograd.grad(loss, z)
        z = (z - slope).detach().requires_grad_()
    p, back = torch.sigmoid(z), torch.sigmoid(z - w.log())
    print(f"{weight:10.0f}  {p.item():9.3f}  {back.item():15.3f}")
