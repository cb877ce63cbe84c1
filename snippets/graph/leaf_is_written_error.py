import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    w += 1
print(w.tolist(), w.is_leaf)
w += 1
