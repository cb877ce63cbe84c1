shown = ("rate 0.1", "rate 1", "rate 1, then 0.1")
shown += ("bias -0.5", "bias -1", "bias -1, slope 0.2")
figure, grid = plt.subplots(2, 3, figsize=(6.4, 4.2), sharex=True, sharey=True)
for ax, name in zip(grid.flat, shown, strict=True):
    counts = torch.stack([entry["dead"].sum(dim=1) for entry in runs[name]])
    for number, style in enumerate(("-", "--", ":")):
        ax.plot(counts[:, number], style, label=f"layer {number + 1}")
    ax.set_title(name.replace(", ", "\n"))
    ax.set(ylim=(-2, 66), yticks=(0, 32, 64), xticks=(0, 10, 20))
legend = grid[0, 0].legend()
