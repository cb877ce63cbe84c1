import torch

x = torch.linspace(-8, 8, 160, dtype=torch.float64)
up, down = torch.exp(x), torch.exp(-x)
forms = {
    "(e^x - e^-x) / (e^x + e^-x)": (up - down) / (up + down),
    "(1 - e^-2x) / (1 + e^-2x)": (1 - torch.exp(-2 * x)) / (1 + torch.exp(-2 * x)),
    "2 sigmoid(2x) - 1": 2 * torch.sigmoid(2 * x) - 1,
}
for name, value in forms.items():
    error = (value - torch.tanh(x)).abs().max().item()
    print(f"{name:29}within 1e-14 of torch.tanh: {error < 1e-14}")
