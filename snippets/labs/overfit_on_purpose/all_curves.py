figure, axes = plt.subplots(1, 2, figsize=(6.4, 3.3), sharey=True)
for ax, which in zip(axes, ("clean", "noisy"), strict=True):
    for place, name in enumerate(cures):
        if (name, which) in kept:
            loss = history(kept[name, which], x_val, y_val)[:, 0].mean(dim=1)
            style = ("-", "", "--", "-.", ":", "-")[place]
            ax.plot(steps, loss, style, color=f"C{place}", label=name)
    ax.set(title=which, xlabel="step", yscale="log", ylim=(0.08, 15))
axes[0].set(ylabel="validation loss")
legend = axes[0].legend(ncols=2, loc="upper right")
