import torch

x = torch.tensor([1.3, 2.7], requires_grad=True)
for name, y in {"round": x.round(), "sign": x.sign(), "x // 2": x // 2}.items():
    x.grad = None
    try:
        y.sum().backward()
        print(f"{name}: {y.requires_grad}, {x.grad}")
    except RuntimeError as error:
        print(f"{name}: {y.requires_grad}, {error}")
