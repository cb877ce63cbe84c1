import torch

x = torch.arange(12.0).reshape(4, 3)
means = x.mean(dim=1, keepdim=True)
print("x", tuple(x.shape), "means", tuple(means.shape))
centred = x - means
print(centred)
