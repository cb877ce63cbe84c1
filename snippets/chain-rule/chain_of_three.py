import torch

x = torch.tensor(1.0, requires_grad=True)  # (1)!
u = 3 * x
v = u**2
y = 1 / (1 + v)
y.backward()  # (2)!

factors = 3, 2 * u.item(), -1 / (1 + v.item()) ** 2  # (3)!
print("factors ", *(f"{factor:g}" for factor in factors))
print(f"product  {factors[0] * factors[1] * factors[2]:.4f}")
print(f"autograd {x.grad:.4f}")
