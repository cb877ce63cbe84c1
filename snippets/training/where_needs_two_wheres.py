import torch

x = torch.tensor([0.0, 0.5, 200.0], requires_grad=True)
inside = torch.where(x < 50, x, 0)
positive = torch.where(x > 0, x, 1)
for name, y in (
    ("x > 0 ? log x : 0     one ", torch.where(x > 0, x.log(), 0)),
    ("                      two ", torch.where(x > 0, positive.log(), 0)),
    ("x < 50 ? exp x : x    one ", torch.where(x < 50, x.exp(), x)),
    ("                      two ", torch.where(x < 50, inside.exp(), x)),
):
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(
        name, [round(v, 3) for v in y.tolist()], [round(v, 3) for v in slope.tolist()]
    )
