import torch
from torch import nn

x = torch.linspace(-1, 1, 50).unsqueeze(1)
label = 3 * x.squeeze(1) + 1
for name, target in (("(50, 1)", label.unsqueeze(1)), ("(50,)", label)):
    model = nn.Linear(1, 1)
    nn.init.constant_(model.weight, 2.0)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(400):
        loss = (model(x) - target).square().mean()  # (1)!
        optimizer.zero_grad()  # (2)!
        loss.backward()
        optimizer.step()
    slope, start = abs(model.weight.item()), model.bias.item()
    print(f"labels {name:8} line {slope:.2f} x + {start:.2f}, loss {loss:.2f}")
print(f"mean of the labels {label.mean():.2f}, variance {label.var(correction=0):.2f}")
