figure, (left, right) = plt.subplots(1, 2, figsize=(7.2, 2.9), sharey=True)
for ax, depth in ((left, 12), (right, 40)):
    for style, (name, kind) in zip(("-", "--", ":", "-."), kinds(depth).items(), strict=True):
        found = gradients(network(depth, **kind))
        ax.plot(range(1, depth + 1), found, style, label=name)
    ax.set(xlabel="layer", yscale="log", title=f"{depth} layers")
    ax.set_xticks(range(0, depth + 1, depth // 4))
left.set_ylabel("gradient norm")
legend = left.legend()
