figure, grid = plt.subplots(1, 2, figsize=(6.4, 3))
for ax, limits in zip(grid, ((0.2, 0.7), (0.1, 0.35)), strict=True):
    other = ax.twinx()
    other.plot(numbers, losses[:, 1], "--", color="C1")
    ax.plot(numbers, losses[:, 0])
    ax.set(ylim=(0.05, 0.6), xlabel="epoch", yticks=[0.2, 0.4, 0.6])
    other.set(ylim=limits, yticks=limits)
    other.tick_params(axis="y", labelcolor="C1")
    other.grid(False)
