import torch

from scripts.figures import BLUE, GREEN, RED, axes

HUBER = (
    "torch.nn.functional.huber_loss(x, torch.zeros_like(x), reduction='none')",
    torch.nn.functional.huber_loss,
)
CURVES = [
    ("torch.square(x)", torch.nn.functional.mse_loss, RED, "e²"),
    (*HUBER, BLUE, "Huber"),
    ("torch.abs(x)", torch.nn.functional.l1_loss, GREEN, "|e|"),
]
LABELS = {"e²": ((2.05, 3.6), (1.2, 3.3)), "|e|": ((-3.4, 3.55), (-3.4, -1.75))}
LABELS["Huber"] = ((2.6, 1.35), (1.3, 0.35))


def draw():
    figure, panels = axes(rows=2, height=6.0)
    for name, loss, colour, label in CURVES:
        x = torch.linspace(-3.5, 3.5, 240, dtype=torch.float64, requires_grad=True)
        value = loss(x, torch.zeros_like(x), reduction="none")
        (slope,) = torch.autograd.grad(value.sum(), x)
        style = dict(color=colour, ls="--" if label == "|e|" else "-")
        panels[0].plot(x.detach(), value.detach(), gid=f"value:{name}", **style)
        for half in (slice(0, 120), slice(120, 240)):
            line = x.detach()[half], slope[half]
            panels[1].plot(*line, gid=f"slope:{name}", **style)
        for ax, place in zip(panels, LABELS[label], strict=True):
            ax.annotate(label, place, color=colour)
    panels[0].set(xlim=(-3.5, 3.5), ylim=(-0.1, 4.2), yticks=[0, 1, 2, 3, 4])
    panels[1].set(xlim=(-3.5, 3.5), ylim=(-4.2, 4.2), yticks=[-4, -2, 0, 2, 4])
    panels[0].set_title("ℓ(e)", loc="left", fontsize=13)
    panels[1].set_title("ℓ′(e)", loc="left", fontsize=13)
    panels[1].set_xlabel("e")
    return figure
