import torch
import torch.nn.functional as F


def fit(loss):
    line = torch.tensor([1.0, 1.0], requires_grad=True)
    for step in range(600):
        (slope,) = torch.autograd.grad(loss(line[0] * x + line[1], label), line)
        rate = 0.02 * (1 - step / 600)
        line = (line - rate * slope).detach().requires_grad_()
    return line.tolist()


x = torch.tensor([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 30.0])  # (1)!
label = torch.tensor([-2.2, -0.9, 0.3, 0.8, 2.1, 3.2, 3.9])
for loss in (F.l1_loss, F.huber_loss):
    w, b = fit(loss)
    print(f"{loss.__name__:11} {w:.2f} x + {b:.2f}")
