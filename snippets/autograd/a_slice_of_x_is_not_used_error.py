import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
loss = x.square().sum()

print("first number:", torch.autograd.grad(loss, x, retain_graph=True)[0][0].item())
torch.autograd.grad(loss, x[0])
