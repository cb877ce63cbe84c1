import torch

flat = {"round": torch.round, "sign": torch.sign, "floor": torch.floor}
outside = {
    "argmax": torch.argmax,
    "long": torch.Tensor.long,
    "compare": lambda x: (x > 1).float(),
}
for name, step in (flat | outside).items():
    x = torch.tensor([0.4, 1.6], requires_grad=True)
    loss = step(x).sum()
    if loss.requires_grad:
        loss.backward()
    print(f"{name:8}", loss.requires_grad, x.grad)
