import torch

from scripts.figures import BLUE, INK, RED, axes

Y = torch.tensor([1.0, 2.0, 3.0, 4.0, 10.0], dtype=torch.float64)
TITLES = ("MSE", "MAE")
LOSSES = ("square", "abs")


def draw():
    figure, panels = axes(rows=2, height=5.6)
    x = torch.linspace(-1, 12, 240, dtype=torch.float64)
    for ax, title, name in zip(panels, TITLES, LOSSES, strict=True):
        terms = " + ".join(f"torch.{name}(x - {y:.0f})" for y in Y.tolist())
        function = getattr(torch, name)
        curve = function(x.unsqueeze(1) - Y).mean(1)
        ax.plot(x, curve, color=BLUE, gid=f"value:({terms}) / 5")
        best = Y.mean() if title == "MSE" else Y.median()
        loss = function(best - Y).mean()
        ax.plot([best], [loss], "o", color=RED, gid="mark:least loss")
        ax.plot(Y, torch.zeros_like(Y), "o", color=INK, gid="mark:labels")
        ax.set_title(title, loc="left", fontsize=13, color=INK)
        ax.set(xlim=(-1.2, 12.2), xticks=range(0, 13, 2))
    panels[0].set(ylim=(-5, 75), yticks=[0, 20, 40, 60])
    panels[1].set(ylim=(-0.6, 8.6), yticks=[0, 2, 4, 6, 8])
    panels[1].set_xlabel("c")
    return figure
