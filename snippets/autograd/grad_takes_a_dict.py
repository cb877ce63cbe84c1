import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
loss = model(torch.ones(4, 3)).sum()

gradients = torch.autograd.grad(loss, dict(model.named_parameters()))
for name, gradient in gradients.items():
    print(name, gradient.tolist())
print("weight.grad is", model.weight.grad)
