import torch

x = torch.tensor([-1.0, 1.0])
print(torch.relu_(x))
torch.relu(x, inplace=True)
