"""Each committed figure is what its program draws, and its curves are the functions it names.

The second check reads the curves back from the SVG, by its own tick labels as a reader would, and asks torch and
autograd; it knows nothing of the drawing program.
"""

import functools
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import torch

from conftest import report
from scripts.book import ROOT, Page
from scripts.figures import SVG
from scripts.programs import reset
from scripts.record import produce

TOLERANCE = 0.002  # of the height of the axes: SVG coordinates are hundredths of a point


def redraw_problems(root: Path, drawing: str) -> list[str]:
    reset()
    return [
        f"snippets/{file}: drawn again, it is another figure: make record FILES={drawing}, and look at it"
        for file, svg in produce(root, drawing).items()
        if not (root / "snippets" / file).exists() or (root / "snippets" / file).read_text("utf-8") != svg
    ]


def test_figures_are_what_their_programs_draw(drawing: str) -> None:
    report(redraw_problems(ROOT, drawing))


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def scale(axes: ET.Element, axis: str) -> tuple[float, float]:
    """Offset and slope of value = offset + slope · coordinate, from the first and the last tick label of an axis."""
    ticks = []
    for group in axes.iter(f"{SVG}g"):
        if group.get("data-gid", "").startswith(f"{axis}tick_"):
            use, label = group.find(f".//{SVG}use"), group.find(f".//{SVG}text")
            if use is not None and label is not None and label.text:
                ticks.append((float(use.get(axis)), number(label.text)))
    (a, first), (b, last) = ticks[0], ticks[-1]
    slope = (last - first) / (b - a)
    return first - slope * a, slope


def points(path: ET.Element) -> torch.Tensor:
    """The corners of a path: a tensor of shape (n, 2)."""
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", path.get("d"))]
    return torch.tensor(numbers, dtype=torch.float64).view(-1, 2)


def function(name: str) -> Callable[[torch.Tensor], torch.Tensor]:
    """`torch.nn.functional.silu`, or an expression in x such as `torch.sigmoid(4 * x)`, as a function."""
    if name.isidentifier() or name.replace(".", "").isidentifier():
        return functools.reduce(getattr, name.split(".")[1:], torch)
    return lambda x: eval(name, {"torch": torch, "x": x})


def expected(gid: str, x: torch.Tensor) -> torch.Tensor:
    """What a curve named `value:…` or `slope:…` must show at x, by torch and by autograd."""
    kind, _, name = gid.partition(":")
    x = x.clone().requires_grad_()
    y = function(name)(x)
    return y.detach() if kind == "value" else torch.autograd.grad(y.sum(), x)[0]


def curve_problems(svg: Path, shown: str) -> list[str]:
    """Curves of a figure that are not the function they name."""
    problems = []
    for axes in ET.parse(svg).getroot().iter(f"{SVG}g"):
        if not axes.get("data-gid", "").startswith("axes_"):
            continue
        for group in axes.iter(f"{SVG}g"):
            gid = group.get("data-gid", "")
            if not gid.startswith(("value:", "slope:")):
                continue
            (x0, dx), (y0, dy) = scale(axes, "x"), scale(axes, "y")
            read = points(group.find(f"{SVG}path"))
            x, y = x0 + dx * read[:, 0], y0 + dy * read[:, 1]
            height = abs(dy) * points(axes.find(f".//{SVG}path"))[:, 1].diff().abs().max()  # of the axes' background
            error = (y - expected(gid, x)).abs().max()
            if error > TOLERANCE * height:
                worst = (y - expected(gid, x)).abs().argmax()
                problems.append(f"{shown}: the curve {gid} is off by {error:.3g} at x = {x[worst]:.2f}")
    return problems


def test_curves_are_the_functions_they_name(drawing: str) -> None:
    folder, _, name = drawing.rpartition("/")
    figures = sorted((ROOT / "snippets" / folder).glob(f"{name.removeprefix('draw_').removesuffix('.py')}*.svg"))
    report([problem for svg in figures for problem in curve_problems(svg, svg.relative_to(ROOT).as_posix())])


def description_problems(page: Page) -> list[str]:
    """Figures whose description would not tell someone who cannot see what there is to see; pictures from elsewhere."""
    least = 15 if page.lang == "zh" else 40
    problems = [
        f"{page.shown}:{element.line}: figure {element.value}: say in the brackets what one sees ({least} characters or more)"
        for element in page.included("figure")
        if len(element.text.strip()) < least
    ]
    problems += [
        f"{page.shown}:{element.line}: {element.value}: a picture is a figure that a program draws: figure:topic/name"
        for element in page.included("image")
    ]
    return problems


def test_figures_are_described(page: Page) -> None:
    report(description_problems(page))
