import torch

z = torch.tensor([1.0, 0.0, -200.0], requires_grad=True)
p, log_p = z.softmax(0), z.log_softmax(0)
for name, entropy in (
    ("p * log(p)", -(p * p.log()).sum()),
    ("xlogy(p, p)", -torch.xlogy(p, p).sum()),
    ("p * log_softmax", -(p * log_p).sum()),
):
    (slope,) = torch.autograd.grad(entropy, z, retain_graph=True)
    print(f"{name:16} {entropy.item():6.4f} ", [round(s, 4) for s in slope.tolist()])
