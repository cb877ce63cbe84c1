figure, axes = plt.subplots(3, 2, figsize=(6.4, 7.6), sharex=True)
for i, (ax, surface) in enumerate(zip(axes.flat, FIELD, strict=False)):
    for name, style in zip(NAMES, STYLES, strict=True):
        memory = SETTINGS[BEST[surface][name]][2]
        alike = [k for k in OWN[name] if SETTINGS[k][2] == memory]
        counts = [n if n <= LATEST else math.nan for n in steps[alike, i].tolist()]
        ax.plot(RATES, counts, label=name, markersize=5, **style)
    ax.set(title=surface, xscale="log", yscale="log", ylim=(10, 1200))
    ax.minorticks_off()
axes[1, 1].set_xlabel("lr")
axes[2, 0].set_xlabel("lr")
axes[2, 1].axis("off")
lines = axes[2, 1].legend(*ax.get_legend_handles_labels(), loc="center")
