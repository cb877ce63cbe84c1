import torch
import torch.nn.functional as F

print("score  binary  sigmoid first  three classes  softmax first")
for score in (0.0, 5.0, 50.0):
    z, right = torch.tensor([score]), torch.tensor([1.0])
    row, first = torch.tensor([[score, 0.0, 0.0]]), torch.tensor([0])
    losses = (
        F.binary_cross_entropy_with_logits(z, right),
        F.binary_cross_entropy_with_logits(torch.sigmoid(z), right),
        F.cross_entropy(row, first),
        F.cross_entropy(row.softmax(dim=1), first),
    )
    print("{:5.0f}  {:6.4f}  {:13.4f}  {:13.4f}  {:13.4f}".format(score, *losses))
