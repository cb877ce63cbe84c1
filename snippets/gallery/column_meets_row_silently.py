import torch
from torch import nn

x = torch.linspace(-1, 1, 200, dtype=torch.float64)
label = 3 * x + 1
print(f"variance of the labels: {label.var(correction=0).item():.2f}")

for name, target in (("(n,)", label), ("(n, 1)", label.unsqueeze(1))):
    torch.manual_seed(1)
    model = nn.Linear(1, 1).double()
    optimiser = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = (model(x.unsqueeze(1)) - target).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    slope = model.weight.item()
    print(f"label {name:6}  loss {loss.item():.2f}  slope {slope:.2f}")
