import torch
from torch import nn

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
target = torch.tensor([[0.0], [1.0], [1.0], [0.0]])

for f in (nn.Identity(), nn.Tanh()):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 8), f, nn.Linear(8, 1))  # (1)!
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)  # (2)!
    print(f"{type(f).__name__}\n  step   loss")
    for step in range(501):
        loss = (net(X) - target).square().mean()
        if step in (0, 20, 100, 500):
            print(f"  {step:4}   {loss:.4f}")
        optimizer.zero_grad()
        loss.backward()  # (3)!
        optimizer.step()
    y = net(X).flatten().tolist()
    print("  outputs:", *(f"{round(v, 2) + 0:.2f}" for v in y))  # (4)!
