import torch

x = torch.tensor(1.0, requires_grad=True)
makers = {
    "leaf": lambda: x,
    "nobody kept it": lambda: x * 3,
    "exp kept it": lambda: x.exp(),
}
for name, make in makers.items():
    h = make()
    try:
        h += 1
        h.backward()
        print(f"{name}: x.grad = {x.grad}")
    except RuntimeError as error:
        print(f"{name}: {str(error)[:70]}…")
