import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x / 16
torch.manual_seed(0)
y[:40] = torch.randint(10, (40,))  # (1)!
net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
loss_of = nn.CrossEntropyLoss()
print("epoch  training  validation  accuracy")
for epoch in range(100):
    loss = loss_of(net(x[:200]), y[:200])
    with torch.no_grad():
        scores = net(x[200:600])  # (2)!
        held_out = loss_of(scores, y[200:600])
        share = (scores.argmax(dim=1) == y[200:600]).double().mean()
    if epoch in (0, 9, 19, 50, 99):
        print(f"{epoch:5}{loss:10.2f}{held_out:12.2f}{share:10.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
