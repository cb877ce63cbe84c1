from scripts.figures import BLUE, INK, RED, axes

H = (1, 2, 3, 4)
CASES = (("train()", (1, 0, 1, 1)), ("train()", (0, 1, 1, 0)), ("eval()", None))


def unit(ax, x, y, text, colour, style="-"):
    ax.plot([x], [y], "o", ms=27, mfc="none", mec=colour, mew=1.8, gid="mark:unit")
    if style == "--":
        for way in (1, -1):
            xs, ys = [x - 0.26, x + 0.26], [y - 0.26 * way, y + 0.26 * way]
            ax.plot(xs, ys, color=colour, lw=1.6, gid="mark:cross")
    else:
        ax.annotate(text, (x, y), ha="center", va="center", color=INK)


def draw():
    figure, grid = axes(1, 3, height=3.5, xlim=(-0.6, 2.1), ylim=(-0.7, 3.7))
    for ax, (title, mask) in zip(grid, CASES, strict=True):
        ax.set_axis_off()
        ax.set_title(title, color=INK, fontsize=13)
        for j, h in enumerate(H):
            y, kept = 3 - j, mask is None or mask[j]
            if kept:
                ax.plot([0.27, 1.38], [y, 1.5], color=BLUE, lw=1.5, gid="mark:edge")
            text = f"{h if mask is None else 2 * h}"
            unit(ax, 0, y, text, BLUE if kept else RED, "-" if kept else "--")
        unit(ax, 1.65, 1.5, "z", INK)
    return figure
