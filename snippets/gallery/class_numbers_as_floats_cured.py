import torch
import torch.nn.functional as F

torch.manual_seed(0)
scores = torch.randn(3, 4)
labels = torch.tensor([0.0, 2.0, 1.0]).long()
print("scores", scores.dtype, "labels", labels.dtype)
print("loss", f"{F.cross_entropy(scores, labels):.3f}")
