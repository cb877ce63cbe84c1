runs["Adam"] = fit(make(), 20 * [1e-3], torch.optim.Adam)
figure, axes = plt.subplots(1, 3, figsize=(6.4, 3.0), sharey=True)
for ax, name in zip(axes, ("rate 0.1", "rate 1", "Adam"), strict=True):
    ratio = torch.stack([entry["ratio"] for entry in runs[name][1:]])
    epochs = range(1, len(ratio) + 1)
    for number, style in enumerate(("-", "--", ":", "-.")):
        ax.plot(epochs, ratio[:, number], style, label=f"layer {number + 1}")
    ax.set(yscale="log", title=name, xlabel="epoch")
    ax.set_xticks((1, 10, 20) if len(ratio) > 5 else range(1, 6))
legend = axes[2].legend()
