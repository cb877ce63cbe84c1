import torch
import torch.nn.functional as F
from torch import nn

z = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]], dtype=torch.float64)
y = torch.tensor([0, 1])

log_p = F.log_softmax(z, dim=1)
spellings = {
    "cross_entropy, index": F.cross_entropy(z, y),
    "cross_entropy, one-hot": F.cross_entropy(z, F.one_hot(y, 3).double()),
    "nn.CrossEntropyLoss": nn.CrossEntropyLoss()(z, y),
    "log_softmax, nll_loss": F.nll_loss(log_p, y),
    "log_softmax, indexing": -log_p[torch.arange(2), y].mean(),
    "logsumexp minus score": (z.logsumexp(1) - z[[0, 1], y]).mean(),
    "textbook": -z.softmax(1)[[0, 1], y].log().mean(),
}
print("each sample:", [f"{loss:.4f}" for loss in -log_p[[0, 1], y]])
for name, loss in spellings.items():
    print(f"{name:24}{loss:.4f}")
