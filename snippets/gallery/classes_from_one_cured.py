import torch
import torch.nn.functional as F

torch.manual_seed(0)
scores = torch.randn(5, 3)
labels = torch.tensor([1, 2, 3, 2, 1]) - 1
print("classes", scores.shape[1], "labels", labels.unique().tolist())
print("loss", f"{F.cross_entropy(scores, labels):.3f}")
