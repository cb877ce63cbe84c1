import torch
import torch.nn.functional as F

z, y = torch.randn(4, 3), torch.tensor([0, 1, 2, 2])
ce, bce = F.cross_entropy, F.binary_cross_entropy_with_logits
for name, loss, scores, target in (
    ("CE, classes counted from 1", ce, z, y + 1),
    ("CE, indices as floats", ce, z, y.float()),
    ("CE, indices as a column", ce, z, y[:, None]),
    ("CE, one-hot as integers", ce, z, F.one_hot(y, 3)),
    ("BCE, scores are a column", bce, z[:, :1], torch.ones(4)),
    ("BCE, targets are integers", bce, z[:, 0], torch.ones(4).long()),
):
    try:
        loss(scores, target)
    except (IndexError, RuntimeError, ValueError) as error:
        print(f"{name}\n  {type(error).__name__}: {error}")
