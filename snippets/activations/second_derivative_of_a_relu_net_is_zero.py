import torch

x = torch.linspace(-1, 1, 8, dtype=torch.float64, requires_grad=True)
for activation in (torch.nn.ReLU(), torch.nn.Tanh(), torch.nn.GELU()):
    torch.manual_seed(0)
    layers = torch.nn.Linear(1, 16), activation, torch.nn.Linear(16, 1)
    y = torch.nn.Sequential(*layers).double()(x.unsqueeze(1))
    (first,) = torch.autograd.grad(y.sum(), x, create_graph=True)  # (1)!
    (second,) = torch.autograd.grad(first.sum(), x)
    name = type(activation).__name__
    print(f"{name}: largest second derivative {second.abs().max():.2f}")
    print(f"      all exactly 0: {(second == 0).all().item()}")
