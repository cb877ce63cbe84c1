def history(kept, x, y):
    return torch.stack([torch.stack(measure(weights, x, y)) for weights in kept])


steps = range(0, STEPS + 1, EVERY)
own = history(kept["nothing", "clean"], x, y)
val = history(kept["nothing", "clean"], x_val, y_val)
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9))
axes[0].set(yscale="log", ylim=(5e-4, 4))
axes[1].set(ylim=(0, 1.05))
for k, ax in enumerate(axes):
    for curves, colour, style in ((own, "C0", "-"), (val, "C1", "--")):
        ax.plot(steps, curves[:, k], style, color=colour, lw=0.7, alpha=0.8)
        ax.plot(steps, curves[:, k].mean(dim=1), style, color=colour, lw=2.5)
    ax.set(title=("loss", "accuracy")[k], xlabel="step")
