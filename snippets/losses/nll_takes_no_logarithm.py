import torch
import torch.nn.functional as F

z, y = torch.tensor([[2.0, 0.0, -1.0]]), torch.tensor([0])
soft = torch.tensor([[0.9, 0.05, 0.05]])
print(f"p of the right class: {z.softmax(1)[0, 0].item():.4f}")
print(f"nll_loss of log_softmax: {F.nll_loss(z.log_softmax(1), y).item():.4f}")
print(f"nll_loss of softmax:    {F.nll_loss(z.softmax(1), y).item():.4f}")
print(f"nll_loss of scores:     {F.nll_loss(z, y).item():.4f}")
print(f"cross_entropy, soft target: {F.cross_entropy(z, soft).item():.4f}")
try:
    F.nll_loss(z.log_softmax(1), soft)
except RuntimeError as error:
    print("nll_loss, soft target:", error)
