import torch
import torch.nn.functional as F

x = torch.tensor([-3.0, 0.0, 2.0], requires_grad=True)
y = torch.tensor([1.0, 0.0, 1.0])
F.binary_cross_entropy_with_logits(x, y, reduction="sum").backward()

z = torch.stack([torch.zeros(3), x.detach()], dim=1).requires_grad_()
F.cross_entropy(z, y.long(), reduction="sum").backward()
print("one score: ", x.grad)
print("two scores:", z.grad[:, 1])
print("σ(x) − y:  ", x.detach().sigmoid() - y)
