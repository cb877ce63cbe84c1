import torch
import torch.nn.functional as F

z = torch.full((1, 10), -100.0)
z[0, 3] = 100.0
for target in (torch.tensor([3]), torch.tensor([4])):
    from_scores = F.cross_entropy(z, target)
    by_hand = (z.logsumexp(dim=1) - z[0, target]).item()
    from_probabilities = F.cross_entropy(z.softmax(dim=1), target)
    print(f"{from_scores:8.4f} {by_hand:8.4f} {from_probabilities:8.4f}")
