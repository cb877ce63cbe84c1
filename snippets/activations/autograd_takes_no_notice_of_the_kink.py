import torch

torch.manual_seed(0)
x, w = torch.randn(1000, 64), torch.randn(64, 64, requires_grad=True)
z = x @ w
torch.relu(z).mean().backward()
print("pre-activations exactly 0:", (z == 0).sum().item(), "of", z.numel())
print("gradient finite:", w.grad.isfinite().all().item())

w = torch.zeros(64, 64, requires_grad=True)
z = x @ w
torch.relu(z).mean().backward()
print("all weights 0, exactly 0:", (z == 0).sum().item(), "of", z.numel())
print("gradient all 0:", (w.grad == 0).all().item())
