import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
buffer = torch.empty(2)
with torch.no_grad():
    print(torch.add(x, 1, out=buffer))
torch.add(x, 1, out=buffer)
