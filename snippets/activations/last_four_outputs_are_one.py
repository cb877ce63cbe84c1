import torch

y = torch.sigmoid(torch.linspace(-100, 100, 10))
print(y)
print("exactly 1:", (y == 1).tolist())
