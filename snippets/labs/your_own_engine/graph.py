x = Tensor(3.0, requires_grad=True)
z = x**2 + 2 * x + 1
level, nodes = {z.grad_fn: 0}, [z.grad_fn]
for node in nodes:
    for below in node.next_functions:
        if below is not None and level.get(below, 0) <= level[node]:
            level[below] = level[node] + 1
            nodes.append(below)
place = {}
for node, depth in level.items():
    row = [other for other in level if level[other] == depth]
    place[node] = 2 * row.index(node) - len(row), -depth
figure, ax = plt.subplots(figsize=(4.6, 3.6))
for node, spot in place.items():
    frame = {"boxstyle": "round", "facecolor": "none", "edgecolor": "C0"}
    ax.text(*spot, node.name(), ha="center", va="center", bbox=frame)
    for below in node.next_functions:
        if below is not None:
            arrow = {"arrowstyle": "-|>", "color": "C1", "shrinkA": 16, "shrinkB": 16}
            ax.annotate("", place[below], spot, arrowprops=arrow)
limits = ax.set(xlim=(-3.2, 1.2), ylim=(-3.4, 0.4))
ax.axis("off")
print("edges:", [[n and n.name() for n in node.next_functions] for node in level])
