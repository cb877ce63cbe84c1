import torch
import torch.nn.functional as F

classes = torch.tensor([0, 0, 1, 2, 2, 2, 2, 2, 2, 2])
q = torch.bincount(classes) / 10.0
entropy = -(q * q.log()).sum()
print("shares q:", [f"{share:.1f}" for share in q], f"entropy {entropy:.4f}")
print("prediction p    mean loss      KL  entropy + KL")
for p in ([0.2, 0.1, 0.7], [0.3, 0.2, 0.5], [0.7, 0.1, 0.2]):
    log_p = torch.tensor(p).log()
    loss = F.cross_entropy(log_p.expand(10, 3), classes)  # (1)!
    kl = F.kl_div(log_p, q, reduction="sum")
    shown = " ".join(f"{value:.1f}" for value in p)
    print(f"{shown:12}  {loss:11.4f}  {kl:z6.4f}  {entropy + kl:12.4f}")
