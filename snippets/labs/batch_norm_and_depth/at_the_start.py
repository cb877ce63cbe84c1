def gradients(net):
    net.zero_grad()
    F.cross_entropy(net(x), y).backward()
    return [m.linear.weight.grad.norm().item() for m in net if isinstance(m, Block)]


starts = {
    "default": {"gain": None},
    "suitable": {},
    "default + BN": {"gain": None, "norm": True},
}
figure, axes = plt.subplots(1, 3, figsize=(7.2, 3.2), sharey=True, layout="constrained")
for ax, shape in zip(axes, SHAPES, strict=True):
    for style, (name, start) in zip(("-", "--", "-."), starts.items(), strict=True):
        found = gradients(network(40, shape, **{"gain": GAINS[shape], **start}))
        ax.plot(range(1, 41), found, style, label=name)
    ax.set(title=shape, xlabel="layer", yscale="log", ylim=(1e-13, 1e4))
axes[0].set_ylabel("gradient norm")
names = axes[0].get_legend_handles_labels()
legend = figure.legend(*names, loc="outside upper center", ncols=3)
