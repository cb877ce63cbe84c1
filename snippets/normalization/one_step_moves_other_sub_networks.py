from itertools import product

import torch

torch.manual_seed(4)
h = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.ones(4, requires_grad=True)
masks = torch.tensor(list(product([0.0, 1.0], repeat=4)))
before = (masks * h * 2) @ w.detach()
drawn = torch.nn.Dropout(0.5)(h)
print("drawn:", drawn.tolist())
(drawn @ w).backward()
after = (masks * h * 2) @ (w.detach() - 0.1 * w.grad)
changed = (after != before).sum().item()
print("sub-networks whose output changed:", changed, "of", len(masks))
