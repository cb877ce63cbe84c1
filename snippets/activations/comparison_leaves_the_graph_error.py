import torch

z = torch.tensor([-1.0, 2.0], requires_grad=True)
loss = (z > 0).float().sum()
loss.backward()
