cures = ("nothing", "stopped", "dropout", "decay", "shift", "more")
figure, grid = plt.subplots(2, 2, figsize=(6.4, 5), sharex="row", sharey=True)
for column, which in enumerate(("clean", "noisy")):
    for place, name in enumerate(cures):
        results = measure(final[name, which], x_val, y_val)
        for ax, values in zip(grid[:, column], results, strict=True):
            colour, mean = f"C{place}", values.mean()
            ax.plot(values, [place] * NETS, "o", ms=5, alpha=0.8, color=colour)
            ax.plot([mean] * 2, [place - 0.35, place + 0.35], color=colour, lw=2.5)
    grid[0, column].set(title=which, xlabel="loss", xscale="log")
    grid[1, column].set(xlabel="accuracy")
grid[0, 0].invert_yaxis()
for ax in grid[:, 0]:
    ax.set_yticks(range(len(cures)), cures)
