import torch
import torch.nn.functional as F

z = torch.tensor([-2.0, 0.0, 3.0, 3.0], dtype=torch.float64)
t = torch.tensor([0.0, 1.0, 1.0, 0.0], dtype=torch.float64)
p = torch.sigmoid(z)

textbook = -(t * p.log() + (1 - t) * (1 - p).log())
from_logit = F.softplus(z) - t * z
stable = z.clamp(min=0) - t * z + torch.log1p(torch.exp(-z.abs()))
for other in (
    from_logit,
    stable,
    F.binary_cross_entropy(p, t, reduction="none"),
    F.binary_cross_entropy_with_logits(z, t, reduction="none"),
):
    assert (textbook - other).abs().max() < 1e-14

print("   z  target      p    loss")
for row in zip(z, t, p, textbook, strict=True):
    print("{:4.0f}  {:6.0f}  {:.3f}  {:6.3f}".format(*row))
