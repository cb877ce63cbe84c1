import torch
import torch.nn.functional as F

t, x = torch.tensor([1.0, 1.0, 0.0]), torch.tensor([1.0, 2.0, 3.0])
note = -2 * ((t - 4 * x) * x).sum()
print(f"the note's formula: {note:.2f}")
for name, loss in (
    ("sum of squares", lambda f: F.mse_loss(f, t, reduction="sum")),
    ("MSE", lambda f: F.mse_loss(f, t)),
    ("MAE", lambda f: F.l1_loss(f, t)),
    ("BCE with logits", lambda f: F.binary_cross_entropy_with_logits(f, t)),
):
    w = torch.tensor(4.0, requires_grad=True)
    loss(w * x).backward()
    print(f"{name:15} {w.grad.item():8.2f}")
