import torch

torch.manual_seed(0)
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
target = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
net = torch.nn.Sequential(
    torch.nn.Linear(2, 4), torch.nn.Sigmoid(), torch.nn.Linear(4, 1)
)
optimizer = torch.optim.Adam(net.parameters(), lr=0.1)
loss = torch.nn.BCEWithLogitsLoss()
for _ in range(300):
    optimizer.zero_grad()
    loss(net(x), target).backward()
    optimizer.step()
print("predicted:", (net(x) > 0).int().flatten().tolist())
print("smallest margin above 2:", (net(x).abs().min() > 2).item())
