figure, grid = plt.subplots(2, 6, figsize=(6.4, 2.9))
for ax, i in zip(grid.flat, sure.argsort()[:12].tolist(), strict=True):
    ax.imshow(images[valid[i]].numpy(), cmap="gray_r", vmin=0, vmax=1, interpolation="none")
    label = labels[valid[i]].item()
    mark = {"color": "C1", "weight": "bold"} if wrong[i] else {}
    ax.set_title(f"{label} → {answer[i]}" if wrong[i] else label, **mark)
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set(visible=bool(wrong[i]), color="C1", linewidth=3)
