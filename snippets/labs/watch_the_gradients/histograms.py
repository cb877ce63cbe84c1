figure, grid = plt.subplots(3, 4, figsize=(6.4, 4.4), sharex=True, sharey=True)
for line, epoch in zip(grid, (1, 5, 20), strict=True):
    for ax, counts in zip(line, runs["rate 0.1"][epoch]["counts"], strict=True):
        ax.stairs(counts / counts.sum(), EDGES, fill=True)
    line[0].set_ylabel(f"epoch {epoch}")
for number, ax in enumerate(grid[0], 1):
    ax.set(title=f"layer {number}", yticks=[], xticks=(-8, -5, -2, 1))
