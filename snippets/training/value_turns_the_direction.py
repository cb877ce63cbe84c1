import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

torch.set_default_dtype(torch.float64)
formulas = {
    clip_grad_norm_: lambda g: g * min(1.0, 1.0 / (g.norm().item() + 1e-6)),
    clip_grad_value_: lambda g: g.clamp(-1.0, 1.0),
}
for clip, formula in formulas.items():
    for g in (torch.tensor([0.4, 0.3, -0.2]), torch.tensor([4.0, 0.5, -2.0])):
        a, b = torch.zeros(2, requires_grad=True), torch.zeros(1, requires_grad=True)
        a.grad, b.grad = g[:2].clone(), g[2:].clone()  # (1)!
        clip([a, b], 1.0)
        after = torch.cat([a.grad, b.grad])
        assert torch.allclose(after, formula(g), rtol=0, atol=1e-12)
        cosine = torch.cosine_similarity(after, g, dim=0).clamp(max=1)
        angle = torch.rad2deg(cosine.acos())
        numbers = [round(v, 3) for v in after.tolist()]
        print(f"{clip.__name__:16} {numbers}, turned by {angle:.1f} degrees")
