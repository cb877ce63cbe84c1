import torch

from scripts.figures import BLUE, INK, ORANGE, axes

X = torch.tensor([1.0, 4.0, 7.0, 10.0, 13.0], dtype=torch.float64)
Y = torch.tensor([2.0, 1.5, 3.5, 3.0, 5.0], dtype=torch.float64)


def draw():
    figure, panels = axes(rows=2, height=5.4, aspect="equal", ylabel="y")
    for ax, (slope, start) in zip(panels, ((0.0, 4.0), (0.25, 1.25)), strict=True):
        prediction = slope * X + start
        loss = torch.nn.functional.mse_loss(prediction, Y).item()
        x = torch.linspace(0, 16, 2, dtype=torch.float64)
        gid = f"value:{slope} * x + {start}"
        ax.plot(x, slope * x + start, color=BLUE, gid=gid)
        for x, y, p in zip(X.tolist(), Y.tolist(), prediction.tolist(), strict=True):
            side = abs(y - p)
            colours = dict(facecolor=ORANGE, edgecolor="none", alpha=0.35)
            ax.fill([x, x + side, x + side, x], [p, p, y, y], **colours)
        ax.plot(X, Y, "o", color=INK, gid="mark:labels")
        ax.set_title(f"MSE = {loss:.3f}", fontsize=13, color=INK)
        ax.set(xlim=(0, 16), ylim=(0, 6), xticks=range(0, 17, 2), yticks=range(0, 7, 2))
    panels[1].set_xlabel("x")
    return figure
