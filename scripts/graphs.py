"""Draw the graph that autograd recorded: every node and edge comes from `grad_fn.next_functions`, none from the author.

    import torch
    from scripts.graphs import draw_graph

    def draw():
        x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
        z = x**2 + 2 * x + 1
        return draw_graph(z, names={"x": x, "z": z})

The result's node is on top and the arrows lead down, the way backward() goes, to one `AccumulateGrad` for each leaf.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from statistics import fmean

import networkx as nx
import torch
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from torch.autograd.graph import Node, get_gradient_edge

from scripts.figures import BLUE, GREEN, INK, axes

CHARACTER, LINE = 0.105, 0.24  # width and height of 12 point letters, in inches
PADDING, GAP, RISE = 0.1, 0.22, 0.42  # within a box, between boxes, between layers


def graph_of(*outputs: torch.Tensor) -> nx.MultiDiGraph:
    """The nodes that backward from `outputs` can reach, and an edge for each entry of their `next_functions`.

    An edge carries `output`: which output of the node it leads to the gradient belongs to.

    Raises:
        RuntimeError: an output has no graph (torch's own message).
    """
    graph = nx.MultiDiGraph()
    waiting = list(dict.fromkeys(get_gradient_edge(output).node for output in outputs))  # outputs may share a node
    graph.add_nodes_from(waiting)
    for node in waiting:
        for below, output in node.next_functions:
            if below is not None:
                if below not in graph:
                    waiting.append(below)
                graph.add_edge(node, below, output=output)
    return graph


def draw_graph(
    *outputs: torch.Tensor, names: Mapping[str, torch.Tensor], below: Callable[[Node], str] = lambda node: ""
) -> Figure:
    """The recorded graph as a figure: `names` says what the program calls a tensor; `below` adds a line to a box."""
    graph = graph_of(*outputs)
    named = {get_gradient_edge(tensor).node: name for name, tensor in names.items()}
    lines = {node: box_lines(node, named.get(node, ""), below(node)) for node in graph}
    layers, edges = layered(graph)
    width = {node: box_width(text) for node, text in lines.items()}
    width |= {corner: 1.6 if output else 0.1 for path, output in edges for corner in path[1:-1]}
    place, total = placed(layers, width)
    heights = [max(LINE * len(lines.get(node, "")) + 2 * PADDING for node in layer) for layer in layers]
    middles = [-sum(heights[:i]) - heights[i] / 2 - i * RISE for i in range(len(layers))]
    level = {node: i for i, layer in enumerate(layers) for node in layer}

    scale = max(6.4, total) / 6.4
    bottom = middles[-1] - heights[-1] / 2
    figure, ax = axes(width=6.4, height=(0.1 - bottom) / scale)
    ax.set(xlim=((total - 6.4 * scale) / 2, (total + 6.4 * scale) / 2), ylim=(bottom - 0.05, 0.05), aspect="equal")
    ax.set_axis_off()
    for node, text in lines.items():
        draw_box(ax, (place[node], middles[level[node]]), width[node], text, named.get(node, ""), 12 / scale)

    starts, ends = (rim_places(edges, place, width, side) for side in (0, -1))
    for number, (path, output) in enumerate(edges):
        half = [LINE * len(lines[node]) / 2 + PADDING for node in (path[0], path[-1])]
        points = [(starts[number], middles[level[path[0]]] - half[0])]
        for corner in path[1:-1]:  # straight through a layer, so as to touch none of its boxes
            i = level[corner]
            points += [(place[corner], middles[i] + heights[i] / 2), (place[corner], middles[i] - heights[i] / 2)]
        points.append((ends[number], middles[level[path[-1]]] + half[1]))
        draw_edge(ax, points, output, 10 / scale)
    return figure


def box_lines(node: Node, name: str, below: str) -> list[str]:
    leaf = hasattr(node, "variable")
    first = name if leaf or not name else f"{name}.grad_fn"
    return [line for line in (first, node.name().split("::")[-1], below) if line]


def box_width(lines: list[str]) -> float:
    return max(map(len, lines)) * CHARACTER + 2 * PADDING


def layered(graph: nx.MultiDiGraph) -> tuple[list[list], list[tuple[list, int]]]:
    """Layers from top to bottom, and each edge as the places it visits, one a layer, with its output.

    An edge that skips layers gets a corner, a place of its own, in each, so that it does not run through a box.
    """
    layers = [list(layer) for layer in nx.topological_generations(graph)]
    depth = {node: i for i, layer in enumerate(layers) for node in layer}
    edges = []
    for upper, lower, key, output in graph.edges(keys=True, data="output"):
        corners = [(upper, lower, key, level) for level in range(depth[upper] + 1, depth[lower])]
        for level, corner in enumerate(corners, depth[upper] + 1):
            layers[level].append(corner)
        edges.append(([upper, *corners, lower], output))
    untangle(layers, [path for path, _ in edges])
    return layers, edges


def untangle(layers: list[list], paths: list[list]) -> None:
    """Order each layer by the mean place of its neighbours above, then below, a few times (Sugiyama's barycentres)."""
    above, under = {}, {}
    for path in paths:
        for upper, lower in pairwise(path):
            above.setdefault(lower, []).append(upper)
            under.setdefault(upper, []).append(lower)
    for neighbours, order in ((above, layers[1:]), (under, layers[-2::-1])) * 4:
        for layer in order:
            rank = {node: i / max(1, len(each) - 1) for each in layers for i, node in enumerate(each)}
            layer.sort(key=lambda node: fmean(rank[other] for other in neighbours.get(node, [node])))


def placed(layers: list[list], width: Mapping) -> tuple[dict, float]:
    """The middle of each box or corner from the left, in inches, and the width of all: each layer is spread evenly."""
    rows = [sum(width[node] for node in layer) + GAP * (len(layer) - 1) for layer in layers]
    total = max(rows)
    place = {}
    for layer, row in zip(layers, rows, strict=True):
        gap = (total - row) / (len(layer) + 1)
        left = gap
        for node in layer:
            place[node] = left + width[node] / 2
            left += width[node] + GAP + gap
    return place, total


def rim_places(edges: list[tuple[list, int]], place: Mapping, width: Mapping, side: int) -> dict[int, float]:
    """Where each edge touches the box at its start (side 0) or end (side -1): side by side, in the order they come from."""
    at_box: dict[Node, list[int]] = {}
    for number, (path, _) in enumerate(edges):
        at_box.setdefault(path[side], []).append(number)
    places = {}
    for node, numbers in at_box.items():
        numbers.sort(key=lambda number: place[edges[number][0][1 if side == 0 else -2]])
        step = min(0.35, 0.8 * width[node] / len(numbers))
        for i, number in enumerate(numbers):
            places[number] = place[node] + step * (i - (len(numbers) - 1) / 2)
    return places


def draw_box(ax, middle: tuple[float, float], width: float, lines: list[str], name: str, size: float) -> None:
    leaf = "AccumulateGrad" in lines
    colour = BLUE if leaf else GREEN if name else INK
    height = LINE * len(lines)
    corner = middle[0] - width / 2 + PADDING, middle[1] - height / 2
    style = f"round,pad={PADDING},rounding_size={0.16 if leaf else 0.04}"
    ax.add_patch(FancyBboxPatch(corner, width - 2 * PADDING, height, boxstyle=style, fill=False, ec=colour, lw=1.6))
    for i, line in enumerate(lines):
        spot = middle[0], middle[1] + height / 2 - LINE * (i + 0.5)
        ax.annotate(line, spot, ha="center", va="center_baseline", color=colour, fontsize=size)


def draw_edge(ax, points: list[tuple[float, float]], output: int, size: float) -> None:
    """An arrow, with the number of the output that it leads to where that is not 0."""
    *before, last = points
    if len(before) > 1:
        ax.plot(*zip(*before, strict=True), color=INK, lw=1.4, gid="mark:edge", solid_joinstyle="round")
    style = {"arrowstyle": "-|>", "color": INK, "lw": 1.4, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", last, before[-1], arrowprops=style)
    if output:
        (x0, y0), (x1, y1) = points[1:3] if len(points) > 2 else points
        spot = (x0 + x1) / 2 + 0.07, (y0 + y1) / 2
        ax.annotate(f"output {output}", spot, ha="left", va="center", color=INK, fontsize=size)
