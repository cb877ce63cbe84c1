import torch
import torch.nn.functional as F

x = torch.tensor([-1.0, 0.5, 3.0, 5.9, 6.1, 100.0], requires_grad=True)
for name, y in (("ReLU6", F.relu6(x)), ("squared ReLU", torch.relu(x).square())):
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(f"{name:12}  value", " ".join(f"{n:8.2f}" for n in y))
    print(" " * 12, " slope", " ".join(f"{n:8.2f}" for n in slope))
