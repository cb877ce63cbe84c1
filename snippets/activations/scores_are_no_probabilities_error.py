import torch
import torch.nn.functional as F

scores = torch.tensor([2.0, -1.0])
targets = torch.tensor([1.0, 0.0])
right = F.binary_cross_entropy_with_logits(scores, targets)
print(f"with logits: {right:.4f}")
try:
    F.binary_cross_entropy(torch.sigmoid(torch.tensor([2.0, float("nan")])), targets)
except RuntimeError as error:
    print("with nan:", error)  # (1)!
F.binary_cross_entropy(scores, targets)
