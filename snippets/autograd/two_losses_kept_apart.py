import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
h = w.exp()
first, second = h.sum(), (h * h).sum()

(g1,) = torch.autograd.grad(first, w, retain_graph=True)
(g2,) = torch.autograd.grad(second, w)
cosine = torch.nn.functional.cosine_similarity(g1, g2, dim=0)
print("angle between the gradients:", f"{cosine.acos().rad2deg().item():.1f}°")
