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
leaves = {x.accumulator: " of x", y.accumulator: " of y"}
figure, ax = plt.subplots(figsize=(5, 3))
for node, spot in place.items():
    frame = {"boxstyle": "round", "facecolor": "none", "edgecolor": "C0"}
    label = node.name() + leaves.get(node, "")
    ax.text(*spot, label, ha="center", va="center", bbox=frame)
    for below in filter(None, node.next_functions):
        arrow = {"arrowstyle": "-|>", "color": "C1", "shrinkA": 16, "shrinkB": 16}
        ax.annotate("", place[below], spot, arrowprops=arrow)
ax.axis("off")
limits = ax.set(xlim=(-3.2, 1.2), ylim=(-2.3, 0.3))
