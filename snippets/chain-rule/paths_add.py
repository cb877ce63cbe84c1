import torch

x = torch.tensor(2.0, requires_grad=True)
u = x**2
v = u + x
y = u * v
y.backward()

paths = {
    "x-u-y": 2 * x * v,  # (1)!
    "x-u-v-y": 2 * x * 1 * u,
    "x-v-y": 1 * u,
}
for path, product in paths.items():
    print(f"{path:8} {product:3.0f}")
print(f"sum      {sum(paths.values()):3.0f}")
print(f"autograd {x.grad:3.0f}")
