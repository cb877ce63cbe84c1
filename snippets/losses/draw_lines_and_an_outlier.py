import torch
import torch.nn.functional as F

from scripts.figures import BLUE, GREEN, INK, RED, axes

X = torch.linspace(-3, 3, 7, dtype=torch.float64)
Y = torch.tensor([-2.2, -0.9, 0.3, 0.8, 2.1, 3.2, -8.0], dtype=torch.float64)
LINES = [
    (F.mse_loss, RED, "-", "MSE", (1.15, -2.1)),
    (F.l1_loss, GREEN, "--", "L1", (2.5, 4.2)),
    (F.huber_loss, BLUE, "-", "Huber", (2.3, 1.5)),
]


def fit(loss):
    line = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    for step in range(400):
        (slope,) = torch.autograd.grad(loss(line[0] * X + line[1], Y), line)
        rate = 0.1 * (1 - step / 400)
        line = (line - rate * slope).detach().requires_grad_()
    return line.detach()


def draw():
    figure, ax = axes(height=4.2, xlabel="x", ylabel="y")
    x = torch.linspace(-3.4, 3.4, 2, dtype=torch.float64)
    for loss, colour, style, label, place in LINES:
        slope, start = fit(loss)
        ax.plot(x, slope * x + start, style, color=colour, gid=f"data:{label}")
        ax.annotate(label, place, color=colour)
    ax.plot(X, Y, "o", color=INK, gid="mark:labels")
    ax.set(xlim=(-3.5, 3.7), ylim=(-8.8, 5), yticks=[-8, -4, 0, 4])
    return figure
