from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, RED, axes

BOXES = {
    "x": (0.9, 2.0, 1.2),
    "Linear": (4.0, 2.0, 2.2),
    "Dropout": (7.4, 2.0, 2.6),
    "loss": (11.6, 2.0, 1.9),
    "w": (4.0, 4.4, 1.4),
}


def draw():
    figure, ax = axes(height=3.3)
    ax.set(xlim=(0, 12.8), ylim=(0, 6.2))
    ax.set_axis_off()
    middle = {"ha": "center", "va": "center"}
    for name, (x, y, width) in BOXES.items():
        box = FancyBboxPatch(
            (x - width / 2, y - 0.45), width, 0.9, "round,pad=0,rounding_size=0.2"
        )
        box.set(facecolor="none", edgecolor=BLUE, linewidth=2)
        ax.add_patch(box)
        ax.text(x, y, name, color=BLUE, **middle)
    arrow = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    for start, end in [
        ((1.5, 2), (2.9, 2)),
        ((5.1, 2), (6.1, 2)),
        ((8.7, 2), (10.65, 2)),
        ((4, 3.95), (4, 2.45)),
    ]:
        ax.annotate("", end, start, arrowprops=arrow)
    ax.text(4, 5.3, "w.requires_grad_(False)", color=RED, **middle)
    ax.text(7.4, 2.85, "eval()", color=RED, **middle)
    ax.text(9.75, 3.5, "detach()", color=RED, **middle)
    ax.plot([9.75, 9.75], [1.1, 3.1], color=RED, ls="--", lw=2, gid="mark:cut")
    frame = [2.3, 9.1, 9.1, 2.3, 2.3], [1.1, 1.1, 3.3, 3.3, 1.1]
    ax.plot(*frame, color=GREEN, ls=":", lw=2, gid="mark:block")
    ax.text(5.7, 0.5, "with no_grad() / inference_mode()", color=GREEN, **middle)
    return figure
