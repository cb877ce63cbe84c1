graph = nx.DiGraph()
graph.add_nodes_from(range(len(nodes)))
for number, node in enumerate(nodes):
    below = [nodes.index(n) for n, _ in node.next_functions if n]
    graph.add_edges_from((number, other) for other in below)
for level, layer in enumerate(nx.topological_generations(graph)):
    for number in layer:
        graph.nodes[number]["level"] = -level
place = nx.multipartite_layout(graph, "level", align="horizontal")
figure, ax = plt.subplots(figsize=(6.4, 5.6))
ax.axis("off")
ax.set(xlim=(-0.52, 0.52), ylim=(-0.9, 1.08))
for number, spot in place.items():
    leaf = hasattr(nodes[number], "variable")
    colour, corner = ("C0", "round") if leaf else ("C2", "square")
    frame = {"boxstyle": corner, "ec": colour, "fc": "none"}
    words = f"{number}: {names[number]}"
    ax.annotate(words, spot, ha="center", va="center", bbox=frame)
for above, below in graph.edges:
    arrow = {"arrowstyle": "-|>", "color": "C3", "shrinkA": 0, "shrinkB": 0}
    half = [0, 0.065]
    end, start = place[below] + half, place[above] - half
    ax.annotate("", end, start, arrowprops=arrow)
