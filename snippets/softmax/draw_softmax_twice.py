import torch

from scripts.figures import BLUE, INK, RED, axes

ONE = "torch.log(1 + 9 * torch.exp(-x))"
P = "(1 / (1 + 9 * torch.exp(-x)))"
TWO = f"torch.log(torch.exp({P}) + 9 * torch.exp((1 - {P}) / 9)) - {P}"


def draw():
    figure, (top, bottom) = axes(rows=2, height=5.4)
    x = torch.linspace(-6, 14, 240, dtype=torch.float64, requires_grad=True)
    z = torch.cat([x.unsqueeze(1), torch.zeros(240, 9).double()], dim=1)
    once = -z.log_softmax(dim=1)[:, 0]
    twice = -z.softmax(dim=1).log_softmax(dim=1)[:, 0]
    at = x.detach()
    for loss, colour, name in ((once, BLUE, ONE), (twice, RED, TWO)):
        (slope,) = torch.autograd.grad(loss.sum(), x, retain_graph=True)
        top.plot(at, loss.detach(), color=colour, gid=f"value:{name}")
        bottom.plot(at, slope, color=colour, gid=f"slope:{name}")
    floor = torch.log1p(9 / torch.tensor(1.0).double().exp()).item()
    top.axhline(floor, color=INK, lw=1, ls="--", gid="mark:floor")
    top.annotate("cross_entropy(z)", (-5.7, 6.0), (-3, 7), color=BLUE)
    top.annotate("cross_entropy(softmax(z))", (4.6, 1.75), color=RED)
    top.annotate("1.46", (-5.8, 1.0), color=INK)
    top.set(xlim=(-6, 14), ylim=(0, 8.4), ylabel="L", yticks=[0, 2, 4, 6, 8])
    bottom.set(xlim=(-6, 14), ylim=(-1.06, 0.1), yticks=[-1, -0.5, 0])
    bottom.set(xlabel="zₜ", ylabel="∂L/∂zₜ")
    for ax in (top, bottom):
        ax.set_xticks([-5, 0, 5, 10])
    return figure
