import torch

weight = torch.ones(4)
with torch.inference_mode():
    t, view = torch.ones(2), weight[:2]
x = torch.ones(2, requires_grad=True)
for call in [lambda: x * t, lambda: t.add_(1), lambda: t.requires_grad_()]:
    try:
        call()
    except RuntimeError as error:
        print(error)
print("x + t:", (x + t).requires_grad)
print("clone:", (x * t.clone()).requires_grad)
print("view of an ordinary tensor:", (x * view).requires_grad)
