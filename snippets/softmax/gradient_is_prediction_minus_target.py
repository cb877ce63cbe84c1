import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
loss = F.cross_entropy(z, torch.tensor(1))
loss.backward()
y = F.one_hot(torch.tensor(1), 3)
print("p:       ", z.detach().softmax(dim=0))
print("y:       ", y)
print("gradient:", z.grad)
