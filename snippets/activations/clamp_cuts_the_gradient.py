import torch
import torch.nn.functional as F


def clamped(x):
    p = torch.sigmoid(x)
    p = p.clamp(1e-6, 1 - 1e-6)  # (1)!
    return p.log()


for name, log_p in [("clamped", clamped), ("logsigmoid", F.logsigmoid)]:
    x = torch.tensor([-20.0, -1.0, 2.0], requires_grad=True)
    log_p(x).sum().backward()
    print(f"{name:10}  gradients", " ".join(f"{g:6.4g}" for g in x.grad))
