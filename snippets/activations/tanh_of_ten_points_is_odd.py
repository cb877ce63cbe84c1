import torch

x = torch.linspace(-1, 1, 10)
y = torch.tanh(x)
print(y)
print("x reversed is -x:", torch.equal(x.flip(0), -x))  # (1)!
print("y reversed is -y:", torch.equal(y.flip(0), -y))
