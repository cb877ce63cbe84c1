import torch

torch.manual_seed(0)
net = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.Linear(2, 1))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
out = net(torch.randn(4, 3))
first, second = out.mean(), out.square().mean()

first.backward(retain_graph=True)
print("before the step:", [p._version for p in net.parameters()])
optimizer.step()
print("after the step: ", [p._version for p in net.parameters()])
second.backward()
