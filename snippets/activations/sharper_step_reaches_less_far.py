import torch

x = torch.tensor([0.0, 0.1, 0.5, 1.0, 2.0], dtype=torch.float64, requires_grad=True)
print("slope at    x = 0      0.1      0.5        1        2")
for k in (1, 4, 16, 64):
    (slope,) = torch.autograd.grad(torch.sigmoid(k * x).sum(), x)
    print(f"k = {k:2}    " + " ".join(f"{s:8.2g}" for s in slope.tolist()))
