def draw(surface, x, y, levels):
    column, function = list(FIELD).index(surface), FIELD[surface][0]
    lines = torch.linspace(*x, 22), torch.linspace(*y, 22)
    X, Y = torch.meshgrid(*lines, indexing="xy")
    axes = plt.subplots(3, 2, figsize=(6.4, 7.6))[1]
    panels = zip(axes.flat, STYLES, BEST[surface].items(), strict=False)
    for ax, style, (name, k) in panels:
        thin = {"colors": INK, "linewidths": 0.5, "algorithm": "mpl2005"}
        ax.contour(X, Y, function(X, Y), levels, **thin)
        way, look = path[:41, k, column].T, {"color": style["color"]}
        ax.plot(*way, ".-", markevery=5, markersize=9, linewidth=1.4, **look)
        ax.set(title=name, xlim=x, ylim=y)
        ax.grid(False)
        ax.locator_params(nbins=3)
        look = {**style, "markevery": 5, "markersize": 5}
        axes[2, 1].plot(range(0, 101, 4), loss[:101:4, k, column], **look)
    axes[2, 1].axhline(GOAL, color=GREY)
    axes[2, 1].set(title="loss", yscale="log", ylim=(1e-4, 100))
    axes[2, 1].minorticks_off()
