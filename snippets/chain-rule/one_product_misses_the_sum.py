import torch

x = torch.tensor(3.0, requires_grad=True)
h = 0.1 * x
for weight in (0.1, 0.1, 0.1):
    h = h + weight * h
h.backward()

print(f"product along the layers  {0.1**4:.4f}")
print(f"sum over the paths        {0.1 * (1 + 0.1) ** 3:.4f}")
print(f"autograd                  {x.grad:.4f}")
