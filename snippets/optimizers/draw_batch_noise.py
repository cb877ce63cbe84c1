import torch

from scripts.figures import BLUE, GREEN, INK, RED, axes


def draw():
    torch.manual_seed(0)
    x = torch.randn(1000, dtype=torch.float64)
    y = 2 * x + torch.randn(1000, dtype=torch.float64)
    figure, ax = axes(xlabel="k", ylabel="w", xlim=(0, 120), ylim=(-0.2, 3.1))
    for size, colour, width in ((1, RED, 1.2), (10, GREEN, 1.6), (1000, BLUE, 2.4)):
        w, path = torch.zeros((), dtype=torch.float64), []
        for _ in range(120):
            path.append(w)
            pick = torch.randint(1000, (size,)) if size < 1000 else slice(None)
            w = w - 0.05 * 2 * ((w * x[pick] - y[pick]) * x[pick]).mean()
        ax.plot(
            range(120),
            torch.stack(path),
            color=colour,
            linewidth=width,
            label=f"B = {size}",
            gid="data:w",
        )
    ax.axhline(
        ((x @ y) / (x @ x)).item(),
        color=INK,
        linewidth=1,
        linestyle=":",
        gid="mark:best",
    )
    ax.legend(loc="lower right", fontsize=13)
    return figure
