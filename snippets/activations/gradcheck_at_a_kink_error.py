import torch

x = torch.tensor([-1.0, 0.5], dtype=torch.float64, requires_grad=True)
print("away from the kink:", torch.autograd.gradcheck(torch.relu, x))
x = torch.zeros(1, dtype=torch.float64, requires_grad=True)
print("abs at its kink:", torch.autograd.gradcheck(torch.abs, x))  # (1)!
torch.autograd.gradcheck(torch.relu, x)
