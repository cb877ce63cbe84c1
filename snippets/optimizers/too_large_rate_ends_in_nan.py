import torch

w = torch.tensor(1.0, requires_grad=True)
last = ""
for step in range(1, 1000):
    loss = (w - 3) ** 2
    (slope,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 1.1 * slope
    now = f"loss {'inf' if loss.isinf() else 'nan' if loss.isnan() else 'finite'}, w {'nan' if w.isnan() else 'a number'}"
    if now != last:
        print(f"from step {step:3}: {now}")
    if w.isnan() and loss.isnan():
        break
    last = now
