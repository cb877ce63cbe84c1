import torch

x = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
y = x * torch.sigmoid(x)
y.backward()  # (1)!

s = torch.sigmoid(x.detach())
hand = s + x.detach() * s * (1 - s)  # (2)!
h = 1e-6
difference = (
    (x + h) * torch.sigmoid(x + h) - (x - h) * torch.sigmoid(x - h)
).detach() / (2 * h)

print(f"autograd           {x.grad:.6f}")
print(f"by hand            {hand:.6f}")
print(f"central difference {difference:.6f}")
