import torch

t = torch.zeros(1)
more = torch.tensor([1.0, 2.0, 3.0])
print(t + more)
t += more
