INK, GREY = plt.rcParams["text.color"], plt.rcParams["grid.color"]
STYLES = [
    {"color": "C0", "linestyle": "-", "marker": "o"},
    {"color": "C1", "linestyle": "--", "marker": "s"},
    {"color": "C2", "linestyle": "-.", "marker": "^"},
    {"color": "C3", "linestyle": ":", "marker": "D"},
    {"color": INK, "linestyle": "-", "marker": "x"},
]


def draw(surface, x, y, levels):
    column, function = list(FIELD).index(surface), FIELD[surface][0]
    lines = torch.linspace(*x, 36), torch.linspace(*y, 36)
    X, Y = torch.meshgrid(*lines, indexing="xy")
    axes = plt.subplots(3, 2, figsize=(6.4, 7.6))[1]
    for ax, style, (name, k) in zip(axes.flat, STYLES, BEST[surface].items()):
        thin = {"colors": INK, "linewidths": 0.5, "algorithm": "mpl2005"}
        ax.contour(X, Y, function(X, Y), levels, **thin)
        way, look = path[:41, k, column].T, {"color": style["color"]}
        ax.plot(*way, ".-", markevery=5, markersize=9, linewidth=1.4, **look)
        ax.set(title=name, xlim=x, ylim=y)
        ax.grid(False)
        axes[2, 1].plot(loss[:101, k, column], markevery=20, markersize=5, **style)
    axes[2, 1].axhline(GOAL, color=GREY)
    axes[2, 1].set(title="loss", yscale="log", ylim=(1e-4, 100))
