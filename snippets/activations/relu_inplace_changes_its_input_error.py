import torch
import torch.nn.functional as F

x = torch.tensor([-1.0, 2.0])
F.relu(x, inplace=True)
print("x is now", x)

w = torch.tensor([-1.0, 2.0], requires_grad=True)
F.relu(w, inplace=True)
