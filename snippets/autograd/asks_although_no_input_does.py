import torch

x = torch.tensor([1.0, 2.0])
outputs = {
    "ones_like": torch.ones_like(x, requires_grad=True),
    "Parameter": torch.nn.Parameter(x),
}
print("x:", x.requires_grad)
for name, t in outputs.items():
    print(f"{name}:", t.requires_grad)
