import torch
import torch.nn.functional as F

eps, K = 0.1, 10
y = torch.tensor([0])
q = (1 - eps) * F.one_hot(y, K).double() + eps / K
best = torch.log(q[0, 0] / q[0, 1])
print(f"targets: {q[0, 0]:.2f} and {q[0, 1]:.2f}; best lead: {best:.3f}")
print(f"floor, the entropy of the targets: {-(q * q.log()).sum():.3f}")

print("lead   plain  smoothed  as targets")
for lead in (0.0, 2.0, best.item(), 10.0, 50.0):
    z = torch.zeros(1, K, dtype=torch.float64)
    z[0, 0] = lead
    plain = F.cross_entropy(z, y)
    smoothed = F.cross_entropy(z, y, label_smoothing=eps)
    print(f"{lead:4.1f}  {plain:6.3f}  {smoothed:8.3f}  {F.cross_entropy(z, q):10.3f}")
