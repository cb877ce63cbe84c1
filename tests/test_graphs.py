"""The drawing of a recorded graph shows the graph, each node and edge once, and can be read."""

import random
from itertools import combinations, pairwise

import pytest
import torch
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from torch import nn

from scripts.figures import house_style
from scripts.graphs import draw_graph

SEEDS = range(30)


def random_expression(seed: int) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
    """A number computed from three leaves by a dozen random operations, views with several outputs among them."""
    choose = random.Random(seed).choice
    leaves = {name: torch.ones(2, dtype=torch.float64, requires_grad=True) for name in ("x", "y", "w")}
    values = list(leaves.values())
    for _ in range(12):
        a, b = choose(values), choose(values)
        made = choose([lambda a=a, b=b: a * b, lambda a=a, b=b: a + b, lambda a=a: a.sin(), lambda a=a: a.unbind()])()
        values += [torch.stack(made[::-1])] if isinstance(made, tuple) else [made]
    return values[-1].sum() + values[-2].sum(), leaves


def recorded(node, seen: dict) -> dict:
    """Each node below `node` and what it leads to, by recursion: nothing of scripts/graphs.py."""
    if node not in seen:
        seen[node] = [below for below, _ in node.next_functions if below is not None]
        for below in seen[node]:
            recorded(below, seen)
    return seen


def boxes(figure: Figure) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top of each box."""
    return [
        (
            box.get_x() - 0.1,
            box.get_y() - 0.1,
            box.get_x() + box.get_width() + 0.1,
            box.get_y() + box.get_height() + 0.1,
        )
        for box in figure.axes[0].patches
        if isinstance(box, FancyBboxPatch)
    ]


def arrows(figure: Figure) -> list[list[tuple[float, float]]]:
    """The last stretch of each edge, from corner to tip."""
    return [[text.xyann, text.xy] for text in figure.axes[0].texts if text.arrow_patch]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts if text.get_text()]


def drawn(seed: int) -> tuple[Figure, dict]:
    output, leaves = random_expression(seed)
    graph = recorded(output.grad_fn, {})
    used = {name: leaf for name, leaf in leaves.items() if any(getattr(n, "variable", None) is leaf for n in graph)}
    with house_style():
        return draw_graph(output, names={"z": output, **used}), graph


@pytest.mark.parametrize("seed", SEEDS)
def test_every_node_and_edge_is_drawn_once(seed: int) -> None:
    figure, graph = drawn(seed)
    assert len(boxes(figure)) == len(graph)
    assert len(arrows(figure)) == sum(map(len, graph.values()))
    names = [word for word in words(figure) if word.endswith("Backward0") or word == "AccumulateGrad"]
    assert sorted(names) == sorted(node.name().split("::")[-1] for node in graph)


@pytest.mark.parametrize("seed", SEEDS)
def test_boxes_stay_apart_and_edges_out_of_them(seed: int) -> None:
    figure, _ = drawn(seed)
    (left, right), (bottom, top) = figure.axes[0].get_xlim(), figure.axes[0].get_ylim()
    for x0, y0, x1, y1 in boxes(figure):
        assert left <= x0 and x1 <= right and bottom <= y0 and y1 <= top, "a box is cut off"
    for a, b in combinations(boxes(figure), 2):
        assert a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1], "two boxes overlap"
    lines = [list(zip(*line.get_data(), strict=True)) for line in figure.axes[0].lines]
    for stretch in (stretch for path in [*lines, *arrows(figure)] for stretch in pairwise(path)):
        assert stretch[0][1] > stretch[1][1], "an edge does not lead down"
        for t in (i / 50 for i in range(1, 50)):
            x, y = (a + t * (b - a) for a, b in zip(*stretch, strict=True))
            assert not any(x0 < x < x1 and y0 < y < y1 for x0, y0, x1, y1 in boxes(figure)), "an edge crosses a box"


def test_names_and_outputs_stand_where_they_belong() -> None:
    x = torch.ones(2, dtype=torch.float64, requires_grad=True)
    first, second = x.unbind()
    z = first * second
    with house_style():
        figure = draw_graph(
            z, names={"x": x, "z": z}, below=lambda node: "saves" if hasattr(node, "_saved_self") else ""
        )
    expected = ["z.grad_fn", "MulBackward0", "saves", "UnbindBackward0", "x", "AccumulateGrad", "output 1"]
    assert words(figure) == expected


def test_two_outputs_of_one_node_share_it() -> None:
    x = torch.ones(2, dtype=torch.float64, requires_grad=True)
    with house_style():
        figure = draw_graph(*x.unbind(), names={"x": x})
    assert len(boxes(figure)) == 2 and len(arrows(figure)) == 1


def test_parameters_of_a_network_are_its_leaves() -> None:
    net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).double()
    names = dict(net.named_parameters())
    with house_style():
        figure = draw_graph(net(torch.ones(5, 3, dtype=torch.float64)).sum(), names=names)
    assert set(names) < set(words(figure))


def test_a_tensor_without_a_graph_is_refused() -> None:
    with pytest.raises(RuntimeError, match="does not require"):
        draw_graph(torch.ones(2), names={})
