import torch

x = torch.zeros(4)
others = {
    "b = x": x,
    "x.view(2, 2)": x.view(2, 2),
    "x.detach()": x.detach(),
    "x[1:]": x[1:],
    "x.clone()": x.clone(),
}
x.add_(1)
start = x.untyped_storage().data_ptr()
for name, t in others.items():
    memory = t.untyped_storage().data_ptr() == start
    print(
        f"{name:13} is x: {t is x!s:5}  same memory: {memory!s:5}  values {t.flatten()}"
    )
