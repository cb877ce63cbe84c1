import torch

with torch.inference_mode():
    t = torch.ones(2)
x = torch.ones(2, requires_grad=True)
for call in [lambda: x * t, lambda: t.add_(1), lambda: t.requires_grad_()]:
    try:
        call()
    except RuntimeError as error:
        print(error)
print("x + t:", (x + t).requires_grad)
print("clone:", (x * t.clone()).requires_grad)
