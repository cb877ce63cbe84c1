import torch
import torch.nn.functional as F

score, target = torch.tensor([8.0], requires_grad=True), torch.zeros(1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    z = F.linear(score, torch.ones(1, 1))
    p = z.sigmoid()
    loss = F.binary_cross_entropy(p, target)
    better = F.binary_cross_entropy_with_logits(z, target)
print("z", z.item(), " p", p.item(), p.dtype)
for name, value in (("binary_cross_entropy", loss), ("..._with_logits", better)):
    (slope,) = torch.autograd.grad(value, score, retain_graph=True)
    print(f"{name:20} loss {value.item():.2f}  slope {slope.item():.2f}")
