import torch

x = torch.ones(2, requires_grad=True)
y = x + 2
loss = (y * y * 3).mean()
loss.backward()
y.retain_grad()
print("too late:", y.grad)
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).split(". ")[0])
