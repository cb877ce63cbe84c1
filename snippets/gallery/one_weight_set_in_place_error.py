import torch

w = torch.ones(3, requires_grad=True)
w[0] = 0.0
loss = (w**2).sum()
loss.backward()
print(w.grad)
