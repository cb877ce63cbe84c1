import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
detours = {
    "detach": lambda x: x.detach(),
    "data": lambda x: x.data,
    "numpy": lambda x: torch.from_numpy(x.detach().numpy()),
    "item": lambda x: x[0].item() * torch.ones(2),
    "tolist": lambda x: torch.tensor(x.tolist()),
    "tensor": lambda x: torch.tensor([x[0], x[1]]),
    "stack": lambda x: torch.stack([x[0], x[1]]),
}
for name, detour in detours.items():
    print(f"{name:8}", detour(x).requires_grad)
loss = detours["tolist"](x).square().sum()
print(loss.requires_grad, x.grad)
