import torch

made = torch.tensor([2.0], requires_grad=True)
x = made * 3
loss = x**2
loss.backward()
x.retain_grad()
print(x.grad, x.retains_grad)
try:
    loss.backward()
except RuntimeError as error:
    print(error)

again = made * 3
again.retain_grad()
(again**2).backward()
print(again.grad)
