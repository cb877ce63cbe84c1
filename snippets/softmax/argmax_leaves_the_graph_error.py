import torch

z = torch.tensor([[2.0, 1.0, 0.1], [0.0, 3.0, 1.0]], requires_grad=True)
target = torch.tensor([1, 1])
for raise_by in (0.0, 0.5, 0.99, 1.01):
    moved = z.detach() + torch.tensor([0.0, raise_by, 0.0])
    print(raise_by, (moved.argmax(dim=1) == target).float().mean().item())

accuracy = (z.argmax(dim=1) == target).float().mean()
(1 - accuracy).backward()
