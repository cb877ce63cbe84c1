def draw(surface, x, y, levels):
    column, function = list(FIELD).index(surface), FIELD[surface][0]
    lines = torch.linspace(*x, 18), torch.linspace(*y, 18)
    X, Y = torch.meshgrid(*lines, indexing="xy")
    axes = plt.subplots(3, 2, figsize=(6.4, 7.6))[1]
    panels = zip(axes.flat, STYLES, BEST[surface].items(), strict=False)
    for ax, style, (name, k) in panels:
        thin = {"colors": INK, "linewidths": 0.5, "algorithm": "mpl2005"}
        ax.contour(X, Y, function(X, Y), levels, **thin)
        look = {**style, "markevery": 8, "markersize": 5}
        ax.plot(*path[:41, k, column].T, **{**look, "linestyle": "-", "linewidth": 1.4})
        ax.set(title=name, xlim=x, ylim=y)
        ax.grid(False)
        ax.locator_params(nbins=3)
        axes[2, 1].plot(range(0, 101, 4), loss[:101:4, k, column], **look)
    axes[2, 1].axhline(GOAL, color=GREY)
    axes[2, 1].set(title="loss", yscale="log", ylim=(1e-4, 100))
    axes[2, 1].minorticks_off()
