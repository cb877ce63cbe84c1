import torch

x = torch.tensor([3.0], requires_grad=True)
y = x * x
x.detach().numpy()[0] = 100  # (1)!
y.backward()
print("y is", y.item(), "and its slope", x.grad.item())

x = torch.tensor([3.0], requires_grad=True)
y = x * x
with torch.no_grad():
    x.fill_(100)  # (2)!
y.backward()
