import torch

z = torch.tensor([[2.0, 1.0, 0.1]])
print([round(p, 3) for p in torch.softmax(z, dim=-1)[0].tolist()])
torch.softmax(z)
