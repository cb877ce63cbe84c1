figure, axes = plt.subplots(1, 3, figsize=(7.2, 3.2), layout="constrained")
steps = range(0, 60, 3)
for style, (name, (low, high, changes, per_distance)) in zip(
    ("-", "--", "-."), measured.items(), strict=True
):
    widths = [b - a for a, b in zip(low, high, strict=True)]
    for ax, values in zip(axes, (widths, changes, per_distance), strict=True):
        ax.plot(steps, values, style, label=name)
for ax, title in zip(axes, ("loss", "gradient", "gradient / distance"), strict=True):
    ax.set(title=title, xlabel="step", yscale="log")
axes[2].set_ylim(1, 100)
names = axes[0].get_legend_handles_labels()
legend = figure.legend(*names, loc="outside upper center", ncols=3)
