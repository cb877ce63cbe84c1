import torch
import torch.nn.functional as F

torch.manual_seed(0)
y, skipped = torch.tensor([0, 0, 0, 1]), torch.tensor([0, 0, -100, 1])
weight, nine = torch.tensor([1.0, 5.0, 2.0]), torch.tensor(9.0)
scores, one_hot = torch.randn(4, 3), F.one_hot(y, 3).float()
image, pixels = torch.randn(2, 3, 5, 5), torch.randint(3, (2, 5, 5))

ce, bce = F.cross_entropy, F.binary_cross_entropy_with_logits
for name, loss, z, target, options in (
    ("BCE, 4 samples of 3 labels", bce, scores, one_hot, {}),
    ("BCE, the same, pos_weight 9", bce, scores, one_hot, {"pos_weight": nine}),
    ("CE, 4 samples of 3 classes", ce, scores, y, {}),
    ("CE, 2 images of 5 x 5 pixels", ce, image, pixels, {}),
    ("CE, one of 4 ignored", ce, scores, skipped, {}),
    ("CE, weights 1 1 1 5", ce, scores, y, {"weight": weight}),
    ("CE, the same, 3rd ignored", ce, scores, skipped, {"weight": weight}),
    ("CE, weights, one-hot targets", ce, scores, one_hot, {"weight": weight}),
):
    total = loss(z, target, reduction="sum", **options)
    mean = loss(z, target, reduction="mean", **options)
    print(f"{name:30} sum / mean = {total / mean:.0f}")
