import torch
from torch import nn


def first_not_finite(model, loss_function, x, y):
    seen = [("input", x), ("target", y)]
    hooks = [
        layer.register_forward_hook(lambda *a, n=name: seen.append((n, a[-1])))  # (1)!
        for name, layer in model.named_children()
    ]
    loss = loss_function(model(x), y)
    for hook in hooks:
        hook.remove()
    marked = {n: p for n, p in model.named_parameters() if p.requires_grad}
    slopes = torch.autograd.grad(loss, list(marked.values()), materialize_grads=True)
    names = [f"gradient of {name}" for name in marked]
    seen += [("loss", loss), *zip(names, slopes, strict=True)]
    return next((name for name, t in seen if not t.isfinite().all()), "")


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
for name, value in (("nan", float("nan")), ("1e30", 1e30), ("cured", 1.0)):
    x = torch.tensor([[0.5, value, 2.0]])
    print(f"{name}: {first_not_finite(model, nn.MSELoss(), x, x[:, :1]) or 'quiet'}")
