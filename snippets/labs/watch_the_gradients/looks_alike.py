figure, grid = plt.subplots(2, 4, figsize=(6.4, 3.2), sharex=True, sharey=True)
for line, name in zip(grid, ("rate 0.1", "rate 1"), strict=True):
    entry = runs[name][2]
    line[0].set_ylabel(name)
    for ax, counts, zeros in zip(line, entry["counts"], entry["zeros"], strict=True):
        ax.stairs(counts / counts.sum(), EDGES, fill=True)
        ax.set_title(f"0: {100 * zeros:.0f}%")
        ax.set(yticks=[], xticks=(-8, -5, -2, 1))
