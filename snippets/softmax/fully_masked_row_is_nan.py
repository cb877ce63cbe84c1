import torch

keep = torch.tensor([[True, True, False], [False, False, False]])
added = torch.zeros(2, 3).masked_fill(~keep, -torch.inf)
ways = {
    "masked_fill": lambda z: z.masked_fill(~keep, -torch.inf),
    "z + mask": lambda z: z + added,
}
print("            p                 gradient")
for name, hide in ways.items():
    z = torch.tensor([[2.0, 1.0, 0.1], [2.0, 1.0, 0.1]], requires_grad=True)
    p = torch.softmax(hide(z), dim=1)
    p[:, 0].sum().backward()
    print(name)
    for row in torch.cat([p, z.grad], dim=1) + 0.0:
        print("  ", " ".join(f"{v:6.3f}" for v in row.tolist()))
