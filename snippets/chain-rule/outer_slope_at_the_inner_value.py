import torch

x = torch.tensor(2.0, requires_grad=True)
torch.sin(x**2).backward()
print(f"autograd         {x.grad:.3f}")
print(f"cos(x**2) * 2x   {torch.cos(x**2) * 2 * x:.3f}")
print(f"cos(x) * 2x      {torch.cos(x) * 2 * x:.3f}")
print(f"cos(2x)          {torch.cos(2 * x):.3f}")
