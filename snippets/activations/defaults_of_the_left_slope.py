import torch

print(torch.nn.LeakyReLU())
print(torch.nn.RReLU())
print("PReLU starts at", torch.nn.PReLU().weight.item())
x = torch.tensor([-10.0])
print([round(f(x).item(), 2) for f in (torch.nn.LeakyReLU(), torch.nn.LeakyReLU(0.1))])
