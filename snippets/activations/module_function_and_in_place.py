import torch
import torch.nn.functional as F

x = torch.tensor([-1.0, 1.0])
print("same values:", torch.equal(torch.relu(x), F.relu(x)))
print("parameters of ReLU: ", len(list(torch.nn.ReLU().parameters())))
print("parameters of PReLU:", len(list(torch.nn.PReLU().parameters())))
F.relu(x, inplace=True)
print("x is now", x.tolist())
