figure, axes = plt.subplots(1, 3, figsize=(7.2, 2.9))
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
legend = axes[2].legend(loc="lower left")
