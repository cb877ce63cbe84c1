import torch

spellings = {
    "relu(x)": torch.relu,
    "where(x > 0, x, 0)": lambda x: torch.where(x > 0, x, 0.0),
    "(x + |x|) / 2": lambda x: (x + x.abs()) / 2,
    "maximum(x, 0)": lambda x: torch.maximum(x, torch.zeros_like(x)),
    "clamp(x, min=0)": lambda x: x.clamp(min=0),
}
print("                     values            slopes")
for name, function in spellings.items():
    x = torch.tensor([-2.0, 0.0, 2.0], requires_grad=True)
    y = function(x)
    y.sum().backward()
    print(f"{name:20}", y.tolist(), " ", x.grad.tolist())
