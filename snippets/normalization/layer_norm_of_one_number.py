import torch

norm = torch.nn.LayerNorm(1)
x = torch.tensor([[3.0], [-200.0], [0.5]], requires_grad=True)
y = norm(x)
y.sum().backward()
print(y.flatten().tolist(), x.grad.flatten().tolist())
