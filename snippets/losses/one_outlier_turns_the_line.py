import torch
import torch.nn.functional as F


def fit(loss, label):
    line = torch.zeros(2, requires_grad=True)
    for step in range(400):
        (slope,) = torch.autograd.grad(loss(line[0] * x + line[1], label), line)
        rate = 0.1 * (1 - step / 400)  # (1)!
        line = (line - rate * slope).detach().requires_grad_()
    return line.tolist()


x = torch.linspace(-3, 3, 7)
label = torch.tensor([-2.2, -0.9, 0.3, 0.8, 2.1, 3.2, 3.9])
spoiled = torch.cat([label[:-1], torch.tensor([-8.0])])
print("            clean            with the outlier")
for loss in (F.mse_loss, F.l1_loss, F.huber_loss):
    lines = [fit(loss, y) for y in (label, spoiled)]
    text = [f"{w:5.2f} x {b:+.2f}" for w, b in lines]
    print(f"{loss.__name__:11} {text[0]:16} {text[1]}")
