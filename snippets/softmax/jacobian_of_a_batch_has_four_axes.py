import torch
from torch.func import jacrev

z = torch.tensor([[2.0, 1.0, 0.1], [0.0, 3.0, 1.0]])
J = jacrev(lambda z: z.softmax(dim=1))(z)
print("shape:", tuple(J.shape))
print("first row of p, first row of z:")
print(J[0, :, 0, :])
print("first row of p, second row of z:")
print(J[0, :, 1, :])
print("numbers, zeros:", J.numel(), (J == 0).sum().item())
