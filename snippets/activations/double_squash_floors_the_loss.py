import torch
import torch.nn.functional as F

print("score  binary  sigmoid first  and target 0  three classes  softmax first")
for score in (0.0, 5.0, 50.0):
    z, one, zero = torch.tensor([[score], [1.0], [0.0]])
    row, first = torch.tensor([[score, 0.0, 0.0]]), torch.tensor([0])
    losses = (
        F.binary_cross_entropy_with_logits(z, one),
        F.binary_cross_entropy_with_logits(torch.sigmoid(z), one),
        F.binary_cross_entropy_with_logits(torch.sigmoid(-z), zero),
        F.cross_entropy(row, first),
        F.cross_entropy(row.softmax(dim=1), first),
    )
    columns = "{:6.4f}  {:13.4f}  {:12.4f}  {:13.4f}  {:13.4f}".format(*losses)
    print(f"{score:5.0f}  {columns}")
