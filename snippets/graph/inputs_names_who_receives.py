import torch

x = torch.ones(2, requires_grad=True)
w = torch.ones(2, requires_grad=True)
loss = (x * w).sum()
loss.backward(inputs=[w])
print(x.grad, w.grad)
