graph = nx.DiGraph()
graph.add_nodes_from(range(len(nodes)))
for number, node in enumerate(nodes):
    graph.add_edges_from((number, nodes.index(n)) for n, _ in node.next_functions if n)
for level, layer in enumerate(nx.topological_generations(graph)):
    for number in layer:
        graph.nodes[number]["level"] = -level
place = nx.multipartite_layout(graph, "level", align="horizontal")
figure, ax = plt.subplots(figsize=(6.4, 6.4))
for number, spot in place.items():
    leaf = hasattr(nodes[number], "variable")
    colour, corner = ("C0", "round") if leaf else ("C2", "square")
    frame = {"boxstyle": corner, "ec": colour, "fc": "none"}
    words = f"{number}: {names[number]}"
    ax.annotate(words, spot, ha="center", va="center", bbox=frame)
for above, below in graph.edges:
    arrow = {"arrowstyle": "-|>", "color": "C3", "shrinkA": 15, "shrinkB": 15}
    ax.annotate("", place[below], place[above], arrowprops=arrow)
ax.axis("off")
ax.margins(0.15, 0.05)
