import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_


def clipped(clip):
    w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    w.grad = torch.tensor([4.0, 0.5], dtype=torch.float64)
    before = w.grad.clone()
    clip([w], 1.0)
    cosine = torch.nn.functional.cosine_similarity(w.grad, before, dim=0)
    angle = torch.rad2deg(cosine.clamp(max=1).acos())
    return f"{[round(v, 3) for v in w.grad.tolist()]}, turned by {angle:.1f} degrees"


print("norm: ", clipped(clip_grad_norm_))
print("value:", clipped(clip_grad_value_))
