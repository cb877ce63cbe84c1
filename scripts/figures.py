"""Draw the book's figures: matplotlib in, a small SVG that follows the page's light or dark theme out.

A drawing program `snippets/<topic>/draw_<name>.py` looks like this; `make record` writes `<name>.svg` beside it:

    import torch
    from scripts.figures import BLUE, axes

    def draw():
        figure, ax = axes(xlabel="x")
        x = torch.linspace(-6, 6, 240, dtype=torch.float64)
        ax.plot(x, torch.sigmoid(x), color=BLUE, gid="value:torch.sigmoid")
        return figure

`gid` says which function a curve shows, `value:` or `slope:` and its full name or an expression in x such as
`torch.sigmoid(4 * x)`: the tests read the curve back from the SVG and compare. A measured curve gets `gid="data:…"`, a
marker or a guide `gid="mark:…"`. If words are unavoidable: `draw(words)` with `WORDS = {"zh": {…}, "en": {…}}` in the
program gives one SVG a language.

The same program must write the same bytes on any CPU: float64 data, an even number of points, no kink sampled.
"""

from __future__ import annotations

import inspect
import io
import re
import runpy
import warnings
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import matplotlib as mpl
from cycler import cycler
from matplotlib.figure import Figure

from scripts.book import LANGUAGES, ROOT

# Colours that no figure would use by chance; each becomes a CSS variable of docs/assets/extra.css.
INK, BLUE, RED, GREEN, ORANGE, GRID = "#010203", "#010204", "#010205", "#010206", "#010207", "#010208"
VARIABLES = {
    INK: "--gb-ink",
    BLUE: "--gb-blue",
    RED: "--gb-red",
    GREEN: "--gb-green",
    ORANGE: "--gb-orange",
    GRID: "--gb-grid",
}
STYLE = {
    "svg.fonttype": "none",
    "svg.hashsalt": "gradbook",
    "path.simplify": False,
    "font.family": "sans-serif",
    "font.size": 13,  # 10 pixels on a phone
    "mathtext.fontset": "dejavusans",
    "lines.linewidth": 2.2,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.linewidth": 0.8,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "legend.frameon": False,
    "figure.constrained_layout.use": True,
    "axes.prop_cycle": cycler(color=[BLUE, RED, GREEN, ORANGE]),
    "image.interpolation": "none",  # small pictures stay small; the browser enlarges them
    **dict.fromkeys(
        ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "legend.labelcolor"), INK
    ),
    "grid.color": GRID,
}
SVG = "{http://www.w3.org/2000/svg}"


def axes(rows: int = 1, columns: int = 1, width: float = 6.4, height: float = 3.6, **properties):
    """A figure and its axes (an array of them if more than one), `properties` set on each: xlabel, ylabel, title …

    Width and height in inches; 6.4 fills the text column, and everything shrinks in proportion on a phone.
    """
    figure = Figure(figsize=(width, height))
    grid = figure.subplots(rows, columns)
    for ax in grid.flat if rows * columns > 1 else [grid]:
        ax.set(**properties)
    return figure, grid


@contextmanager
def house_style():
    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update(STYLE)
        yield


def draw(program: Path) -> dict[str, str]:
    """Run a drawing program. Returns file names and SVG texts: `x.svg`, or `x.zh.svg` and `x.en.svg`.

    Raises:
        ValueError: a line does not say what it shows.
    """
    name = program.stem.removeprefix("draw_")
    with house_style():
        namespace = runpy.run_path(str(program))
        draw = namespace["draw"]
        if not inspect.signature(draw).parameters:
            return {f"{name}.svg": to_svg(draw(), name)}
        return {f"{name}.{lang}.svg": to_svg(draw(namespace["WORDS"][lang]), name) for lang in LANGUAGES}


def to_svg(figure: Figure, name: str, *, named: bool = True, themed: bool = True) -> str:
    """The figure as a compact SVG whose colours are CSS variables and whose ids no other figure of a page shares.

    `named=False` lets lines stand that do not say what they show (a lab's are drawn as a reader would draw them);
    `themed=False` gives a figure that stands for itself, the light theme's colours on white.
    """
    for ax in figure.axes if named else []:
        for line in ax.lines:
            if not re.match(r"(value|slope|mark|data):", line.get_gid() or ""):
                raise ValueError(
                    f"draw_{name}.py: a line has no gid that says what it shows (value:, slope:, data:, mark:)"
                )
    buffer = io.StringIO()
    with warnings.catch_warnings():  # Chinese stays text in the SVG: the reader's fonts have it, matplotlib's need not
        warnings.filterwarnings("ignore", "Glyph .* missing")
        figure.savefig(buffer, format="svg", metadata={"Date": None})
    ET.register_namespace("", SVG[1:-1])
    ET.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ET.fromstring(buffer.getvalue())
    _slim(root)
    _rename_ids(root, name.replace("_", "-"))
    text = ET.tostring(root, encoding="unicode")
    for colour, variable in VARIABLES.items():
        text = text.replace(colour, f"var({variable})" if themed else light_colours()[variable])
    if not themed:
        text = text.replace(' style="', ' style="background:#fff;font-family:sans-serif;', 1)
    return re.sub(r">\s+<", "><", text).strip() + "\n"


@cache
def light_colours() -> dict[str, str]:
    """The values of the variables in the light theme, for a figure that leaves the site."""
    css = (ROOT / "docs/assets/extra.css").read_text("utf-8")
    return {variable: re.search(rf"{variable}: (#\w+)", css)[1] for variable in VARIABLES.values()}


def _slim(root: ET.Element) -> None:
    """Drop metadata, the page-global style, fixed sizes and fonts; two decimals are a hundredth of a point."""
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in (f"{SVG}metadata", f"{SVG}style"):
                parent.remove(child)
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    root.set("style", "stroke-linejoin:round;stroke-linecap:butt")
    for element in root.iter():
        if style := element.get("style"):
            style = re.sub(r"font-family:[^;]*;?", "", style)
            element.set("style", re.sub(r"\s*([:;])\s*", r"\1", style).strip("; "))
        if re.match(r"rotate\(-?0 ", element.get("transform", "")):
            del element.attrib["transform"]
        for attribute in ("d", "transform", "points", "x", "y", "x1", "x2", "y1", "y2", "viewBox"):
            if value := element.get(attribute):
                value = re.sub(
                    r"-?\d+\.\d{3,}", lambda number: f"{float(number[0]):.2f}".rstrip("0").rstrip("."), value
                )
                element.set(attribute, " ".join(value.split()))


def _rename_ids(root: ET.Element, name: str) -> None:
    """ids that something refers to are prefixed with the figure's name; the others become classless marks or go."""
    referred = set(re.findall(r"(?:url\(#|href=\"#)([^)\"]+)", ET.tostring(root, encoding="unicode")))
    new = {old: f"{name}-{number}" for number, old in enumerate(sorted(referred))}
    for element in root.iter():
        old = element.attrib.pop("id", None)
        if old in new:
            element.set("id", new[old])
        elif old and (":" in old or re.match(r"[xy]tick_", old) or re.match(r"axes_", old)):
            element.set("data-gid", old)
        for key, value in element.attrib.items():
            value = re.sub(r"url\(#([^)]+)\)", lambda match: f"url(#{new[match[1]]})", value)
            if key.endswith("href") and value.startswith("#"):
                value = f"#{new[value[1:]]}"
            element.set(key, value)
