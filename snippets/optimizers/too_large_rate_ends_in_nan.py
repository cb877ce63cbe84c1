import torch


def kind(number):
    return "nan" if number.isnan() else "inf" if number.isinf() else "finite"


w = torch.tensor(1.0, requires_grad=True)
last = ""
for step in range(1, 1000):
    loss = (w - 3) ** 2
    (slope,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 1.1 * slope
    now = f"loss {kind(loss)}, w {kind(w)}"
    if now != last:
        print(f"from step {step:3}: {now}")
    if loss.isnan():
        break
    last = now
