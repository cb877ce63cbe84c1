import torch
from torch.nn import functional as F

x = torch.tensor([-1.0, 1.0])
print("same values:", torch.equal(torch.relu(x), F.relu(x)))
F.relu(x, inplace=True)
print("x afterwards:", x.tolist())
