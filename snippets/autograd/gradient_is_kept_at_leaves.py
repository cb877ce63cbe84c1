import torch

x = torch.ones(2, requires_grad=True)
y = x + 2
z = y * y * 3
out = z.mean()
z.retain_grad()  # (1)!
out.backward()
for name, t in {"x": x, "z": z}.items():
    print(name, t.is_leaf, t.grad)

y = x + 2
(to_y,) = torch.autograd.grad((y * y * 3).mean(), y)
print("y, returned:", to_y)
