"""Make a lab's page and notebook, in both languages, from its one source.

A lab is `snippets/labs/<name>.py` in jupytext's percent format: cells of code, each with a name, and cells of Markdown
tagged zh or en, written as a page is. `make record` runs the code once, top to bottom in one namespace, and writes

    snippets/labs/<name>/<cell>.py, .out, .svg     what a page includes: the code of a cell, what it printed, what it drew
    snippets/labs/<name>.zh.ipynb, .en.ipynb       the download: the same words, code, outputs and figures
    docs/zh/labs/<name>.md, docs/en/labs/<name>.md the pages, prose and includes like any other

What goes to stderr (a progress bar) is not recorded; warnings are. A cell that draws is followed, in each language, by
`![what one sees](figure:<cell>)`.
"""

from __future__ import annotations

import ast
import base64
import contextlib
import io
import json
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from scripts.book import BLOCK_LINE, LANGUAGES, lab_page

OUTPUT = {"zh": "输出", "en": "Output"}
DOWNLOAD = {
    "zh": "[下载本实验的 Jupyter 笔记本]({}){{ download }}，可在自己的电脑上从头到尾运行。",
    "en": "[Download this lab as a Jupyter notebook]({}){{ download }} and run it top to bottom on your own computer.",
}
KINDS = {
    "note": {"zh": "说明：", "en": "Note: "},
    "tip": {"zh": "提示：", "en": "Tip: "},
    "warning": {"zh": "注意：", "en": "Warning: "},
    "misconception": {"zh": "误解：", "en": "Misconception: "},
    "details": {"zh": "", "en": ""},
}
FIGURE = re.compile(r"^!\[([^\]]*)\]\(figure:([\w-]+)\)$", re.M)
MARK = re.compile(r"# \((\d+)\)!?")
NOTES = re.compile(r"\A(?:\d+\.\s.*\n?(?:[ \t]+\S.*\n?|\n(?=\d+\.\s|[ \t]+\S))*)+")
PNG = re.compile(r"data:image/png;base64,([\w+/=\s\\]*)")


class LabError(Exception):
    """A lab's source cannot be a lab, or its code raised; the message names the place."""


@dataclass(frozen=True)
class Cell:
    """A cell of code (`lang` is empty) with its name, or of Markdown in one language."""

    lang: str
    name: str
    text: str


@dataclass(frozen=True)
class Ran:
    """What a cell of code printed, and the figure it drew, once for the page and once for the notebook."""

    out: str
    svg: str = ""
    picture: str = ""


def read(path: Path) -> list[Cell]:
    """The cells of a lab in their order.

    Raises:
        LabError: a cell of code has no name of its own, or a cell of Markdown no language.
    """
    import jupytext

    shown = f"snippets/labs/{path.name}"
    cells: list[Cell] = []
    for cell in jupytext.reads(path.read_text("utf-8"), fmt="py:percent").cells:
        if cell.cell_type == "markdown":
            langs = [lang for lang in LANGUAGES if lang in cell.metadata.get("tags", [])]
            if len(langs) != 1:
                raise LabError(
                    f'{shown}: a cell of Markdown needs a language: tags=["zh"] or tags=["en"]: {cell.source[:50]!r}'
                )
            cells.append(Cell(langs[0], "", cell.source.strip() + "\n"))
        else:
            name = cell.metadata.get("name", "")
            if not re.fullmatch(r"[a-z]\w*", name) or name in {other.name for other in cells}:
                raise LabError(f'{shown}: a cell of code needs a name of its own: # %% name="…": {cell.source[:50]!r}')
            cells.append(Cell("", name, cell.source.strip() + "\n"))
    return cells


def run(path: Path, cells: list[Cell]) -> dict[str, Ran]:
    """Run the cells of code, top to bottom in one namespace.

    Raises:
        LabError: one raised, or drew more than one figure.
    """
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    from scripts import programs
    from scripts.figures import house_style, to_svg

    programs.reset()
    namespace: dict = {"__name__": "__main__"}
    results: dict[str, Ran] = {}
    try:
        with house_style(), warnings.catch_warnings():
            warnings.simplefilter("always")
            for cell in cells:
                if cell.lang:
                    continue
                printed = io.StringIO()
                warnings.showwarning = _warning_into(printed)
                with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
                    _execute(path, cell, namespace)
                numbers = pyplot.get_fignums()
                if len(numbers) > 1:
                    raise LabError(
                        f"snippets/labs/{path.name}: cell {cell.name} draws {len(numbers)} figures, one is wanted"
                    )
                out = programs.normalise(printed.getvalue(), path)
                if numbers:
                    figure, name = pyplot.figure(numbers[0]), f"{path.stem}_{cell.name}"
                    results[cell.name] = Ran(
                        out, to_svg(figure, name, named=False), to_svg(figure, name, named=False, themed=False)
                    )
                else:
                    results[cell.name] = Ran(out)
                pyplot.close("all")
    finally:
        programs.reset()
    return results


@cache
def run_once(path: Path) -> dict[str, Ran]:
    """`run`, remembered for the session: the cells of a lab stand on several pages."""
    return run(path, read(path))


def _execute(path: Path, cell: Cell, namespace: dict) -> None:
    place = f"{path.name}, cell {cell.name}"
    shown = None
    try:
        tree = ast.parse(cell.text, place)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, place, "exec"), namespace)
        if last:
            shown = eval(compile(ast.Expression(last.value), place, "eval"), namespace)
    except Exception as error:
        trace, line = error.__traceback__, getattr(error, "lineno", "?")
        while trace:
            line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == place else line
            trace = trace.tb_next
        raise LabError(f"snippets/labs/{place}, line {line} raised {type(error).__name__}: {error}") from error
    if shown is not None:
        raise LabError(f"snippets/labs/{place} ends in an expression, which Jupyter would show: give its value a name")


def _warning_into(printed: io.StringIO) -> Callable:
    def show(message, category, filename, lineno, file=None, line=None) -> None:
        printed.write(warnings.formatwarning(message, category, filename, lineno, line))

    return show


def produce(root: Path, name: str) -> dict[str, str]:
    """Everything that is made from a lab: file names (relative to snippets/) and texts.

    Raises:
        LabError: see `read` and `run`; or a figure that is drawn is not described, or the other way round.
    """
    path = root / "snippets" / name
    cells = read(path)
    results = run_once(path)
    files: dict[str, str] = {}
    for suffix, texts in (
        (".out", {name: ran.out for name, ran in results.items()}),
        (".svg", {name: ran.svg for name, ran in results.items()}),
        (".py", {cell.name: cell.text for cell in cells if not cell.lang}),
    ):
        files |= {f"labs/{path.stem}/{name}{suffix}": text for name, text in texts.items() if text}
    for lang in LANGUAGES:
        described = {figure for cell in cells if cell.lang == lang for _, figure in FIGURE.findall(cell.text)}
        drawn = {name for name, ran in results.items() if ran.svg}
        if different := sorted(described ^ drawn):
            raise LabError(
                f"snippets/{name}: {lang}: figure {different[0]} is {'drawn' if different[0] in drawn else 'described'} only"
            )
        files[f"labs/{path.stem}.{lang}.ipynb"] = notebook(cells, results, lang)
        files[f"../docs/{lang}/{lab_page(name)}.md"] = page(path.stem, cells, results, lang)
    return files


# The page


def page(stem: str, cells: list[Cell], results: dict[str, Ran], lang: str) -> str:
    """The lab as Markdown like any other page's: prose, and includes of its cells."""
    parts: list[str] = []
    owed: Cell | None = None  # a cell of code whose annotations may follow

    def settle(notes: str = "") -> None:
        nonlocal owed
        if owed:
            parts.append(f'```python\n--8<-- "labs/{stem}/{owed.name}.py"\n```')
            parts.extend([notes.strip()] if notes else [])
            if results[owed.name].out:
                parts.append(f'```text title="{OUTPUT[lang]}"\n--8<-- "labs/{stem}/{owed.name}.out"\n```')
        owed = None

    for cell in cells:
        if not cell.lang:
            settle()
            owed = cell
        elif cell.lang == lang:
            text = cell.text
            notes = NOTES.match(text) if owed and MARK.search(owed.text) else None
            settle(notes[0] if notes else "")
            parts.append(FIGURE.sub(rf"![\1](figure:labs/{stem}/\2)", text[notes.end() if notes else 0 :]).strip())
    settle()
    text = "\n\n".join(part for part in parts if part) + "\n"
    text = text.replace("---\n", f"---\n# Written by make record from snippets/labs/{stem}.py: edit that.\n", 1)
    link = DOWNLOAD[lang].format(f"{stem}.ipynb")
    return re.sub(r"(^# .*\n\n.+\n)", lambda head: f"{head[1]}\n{link}\n", text, count=1, flags=re.M)


# The notebook


def notebook(cells: list[Cell], results: dict[str, Ran], lang: str) -> str:
    """The lab as a notebook, executed: what stands on the page in the site's own Markdown, in Jupyter's."""
    descriptions = {figure: words for cell in cells if cell.lang == lang for words, figure in FIGURE.findall(cell.text)}
    made = []
    blocks: list[str] = []  # the callouts that are open
    for number, cell in enumerate(cells):
        if cell.lang == lang:
            for block in filter(None, map(BLOCK_LINE.match, cell.text.split("\n"))):
                blocks = [*blocks, block[2]] if block[2] else blocks[:-1]
            if text := jupyter_markdown(cell.text, lang):
                made.append({"cell_type": "markdown", "id": f"words-{number}", "metadata": {}, "source": _lines(text)})
        elif not cell.lang:
            folded = {"jupyter": {"source_hidden": True, "outputs_hidden": True}} if "details" in blocks else {}
            made.append(
                {
                    "cell_type": "code",
                    "execution_count": None,
                    "id": cell.name.replace("_", "-"),
                    "metadata": folded,
                    "outputs": _outputs(results[cell.name], descriptions.get(cell.name, "")),
                    "source": _lines(MARK.sub(r"# (\1)", cell.text).strip()),
                }
            )
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    whole = {"cells": made, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _outputs(ran: Ran, description: str) -> list[dict]:
    outputs: list[dict] = []
    if ran.out:
        outputs.append({"name": "stdout", "output_type": "stream", "text": _lines(ran.out)})
    if ran.picture:
        named = f'<svg role="img" aria-label="{escape(description)}" '
        data = {"image/svg+xml": [ran.picture.replace("<svg ", named, 1)], "text/plain": [description]}
        outputs.append({"data": data, "metadata": {}, "output_type": "display_data"})
    return outputs


def jupyter_markdown(text: str, lang: str) -> str:
    """A page's Markdown as Jupyter understands it, without what only the site has: anchors, links within it, figures."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = FIGURE.sub("", text)
    text = re.sub(r"(?<!!)\[([^\]]*)\]\((?!https?://)[^)\s]*\)", r"\1", text)
    text = re.sub(r"[ ]*\{ ?[#.][^{}]*\}$", "", text, flags=re.M)
    text = "\n".join(_callouts(text.split("\n"), lang))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _callouts(lines: list[str], lang: str) -> list[str]:
    """Callouts as quotations and folds. One that holds cells of code begins here and ends in a later cell: a bold title,
    or a fold of the words up to the code, which is folded too.
    """
    made: list[str] = []
    while lines:
        line = lines.pop(0)
        block = BLOCK_LINE.match(line)
        if not block:
            made.append(line)
        elif block[2]:
            title = f"{KINDS[block[2]][lang]}{block[3] or ''}"
            ends = [i for i, other in enumerate(lines) if other.strip() == block[1]]
            fold = block[2] == "details"
            if not ends and not (fold and any(lines)):
                made += [f"**{title}**", ""]
                continue
            end = ends[0] if ends else len(lines)
            body = _callouts(lines[:end], lang)
            del lines[: end + 1]
            if fold:
                made += ["<details>", f"<summary>{title}</summary>", "", *body, "", "</details>"]
            else:
                made += [f"> **{title}**", ">", *(f"> {line}".rstrip() for line in body)]
    return made


# Comparing


def comparable(text: str) -> str:
    """A figure or notebook with its little pictures unpacked: how PNG is packed differs between versions of zlib."""
    return PNG.sub(lambda png: f"pixels {_pixels(png[1])}", text)


def _pixels(packed: str) -> str:
    from PIL import Image

    image = Image.open(io.BytesIO(base64.b64decode(re.sub(r"\\n|\s", "", packed))))
    return f"{image.size} {image.convert('RGBA').tobytes().hex()}"
