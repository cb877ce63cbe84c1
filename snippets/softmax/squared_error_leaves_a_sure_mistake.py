import torch
import torch.nn.functional as F

target = torch.tensor([1.0, 0.0, 0.0])
print("wrong by   p of the target   squared error   cross-entropy")
for lead in (0.0, 5.0, 10.0, 20.0):
    z = torch.tensor([0.0, lead, 0.0], requires_grad=True)
    p = z.softmax(dim=0)
    (squares,) = torch.autograd.grad((p - target).square().sum(), z)
    (entropy,) = torch.autograd.grad(F.cross_entropy(z, target), z)
    row = lead, p[0], squares[0].abs(), entropy[0].abs()
    print("{:8.0f} {:17.1e} {:15.1e} {:15.1e}".format(*row))
