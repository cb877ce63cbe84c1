import torch

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
p = torch.softmax(z, dim=0)
for k in range(3):
    (row,) = torch.autograd.grad(p[k], z, retain_graph=True)
    print(row)
p.backward()
