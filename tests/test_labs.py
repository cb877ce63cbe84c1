"""Labs: what is made from a source is what the source says, the download runs by itself, the loader refuses bad files."""

from __future__ import annotations

import gzip
import json
import os
import re
import resource
import shutil
import struct
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from nbclient import NotebookClient

from conftest import Mismatch, Site, check_block, report
from scripts import labs
from scripts.book import LANGUAGES, ROOT, Page, lab_page
from scripts.programs import difference
from scripts.record import write
from tests.test_programs import orphans

LIMIT = 30  # seconds of one core; 15 where nothing else runs, about twice that where two threads share a core
SITE_ONLY = re.compile(r"^/{3,}|\{ ?#|--8<--|figure:|# \(\d\)!|\]\((?!https?://)", re.M)


def lab_problems(root: Path, name: str) -> list[str]:
    """Files that are not what the lab's source makes, and files in its folder that nothing makes."""
    made = labs.produce(root, name)
    snippets = root / "snippets"
    problems = []
    for file, text in made.items():
        path = snippets / file
        if not path.exists() or not same(file, path.read_text("utf-8"), text):
            shown = os.path.relpath(path, root)
            problems.append(f"{shown}: not what snippets/{name} makes: edit that, then make record FILES={name}")
    folder = (snippets / name).with_suffix("")
    known = {snippets / file for file in made}
    return problems + [f"{path.relative_to(root)}: nothing makes it" for path in folder.iterdir() if path not in known]


def same(file: str, recorded: str, now: str) -> bool:
    if file.endswith((".svg", ".ipynb")):
        recorded, now = labs.comparable(recorded), labs.comparable(now)
    return not difference(recorded, now) if file.endswith(".out") else recorded == now


def test_what_is_made_from_a_lab_is_current(lab: str) -> None:
    report(lab_problems(ROOT, lab))


def downloads(name: str, root: Path = ROOT) -> dict[str, Path]:
    return {lang: (root / "snippets" / name).with_suffix(f".{lang}.ipynb") for lang in LANGUAGES}


def printed(notebook: nbformat.NotebookNode) -> list[str]:
    """What each cell of code put on the screen, standard error left out: text, and one word for a figure."""
    shown = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            text = ""
            for output in cell.outputs:
                if output.output_type != "stream":
                    pictures = any(kind.startswith("image/") for kind in output.data)
                    text += "(figure)" if pictures else f"({output.output_type} {output.data['text/plain']})"
                elif output.name == "stdout":
                    text += output.text
            shown.append(text)
    return shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_download_runs_in_a_clean_kernel(lab: str, lang: str, tmp_path: Path, monkeypatch) -> None:
    """Top to bottom, away from the book, to the outputs it holds."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    notebook = nbformat.read(downloads(lab)[lang], as_version=4)
    expected = printed(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": tmp_path}}).execute()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    names = [cell.id for cell in notebook.cells if cell.cell_type == "code"]
    report(
        [
            f"{downloads(lab)[lang].name}, cell {name}: in Jupyter it shows something else\n{difference(old, new)}"
            for name, old, new in zip(names, expected, printed(notebook), strict=True)
            if difference(old, new)
        ]
    )
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert spent < LIMIT, f"{lab} takes {spent:.0f} s of one core, allowed are {LIMIT}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_download_holds_nothing_that_only_the_site_understands(lab: str, lang: str) -> None:
    notebook = nbformat.read(downloads(lab)[lang], as_version=4)
    nbformat.validate(notebook)
    problems = []
    for cell in notebook.cells:
        text = re.sub(r"`[^`]*`", "", cell.source) if cell.cell_type == "markdown" else cell.source
        pattern = SITE_ONLY if cell.cell_type == "markdown" else re.compile(r"# \(\d\)!")
        problems += [f"{downloads(lab)[lang].name}: {match[0]!r} in {text[:60]!r}" for match in pattern.finditer(text)]
    report(problems)
    assert downloads(lab)[lang].stat().st_size < 300_000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_offers_the_download_and_finds_each_cell_once(lab: str, lang: str, site: Site) -> None:
    page = Page(ROOT, lang, lab_page(lab))
    offered = site.folder / lang / f"{lab.removesuffix('.py')}.ipynb"
    assert offered.read_bytes() == downloads(lab)[lang].read_bytes()
    assert f'href="../{offered.name}"' in site.html(page), f"{page.shown}: does not offer {offered.name}"
    index = json.loads((site.folder / lang / "search/search_index.json").read_text("utf-8"))["docs"]
    found = "\n".join(entry["text"] for entry in index if entry["location"].startswith(page.name))
    assert "In [" not in found
    functions = re.findall(r"^def \w+", (ROOT / "snippets" / lab).read_text("utf-8"), re.M)
    assert functions and {name: len(re.findall(rf"{name}\b", found)) for name in functions} == dict.fromkeys(
        functions, 1
    )


# The loader of MNIST's files, as the notebook brings it along

MLP = ROOT / "snippets/labs/mlp_on_digits.py"


@cache
def loader() -> SimpleNamespace:
    namespace: dict = {}
    for cell in labs.read(MLP):
        if cell.name in ("imports", "read_idx", "mnist"):
            exec(cell.text, namespace)
    import torch

    torch.set_default_dtype(torch.float32)
    return SimpleNamespace(**namespace)


def idx(array, kind: int = 8) -> bytes:
    """An array of bytes in IDX format, written from the format's definition."""
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, kind, array.ndim, *array.shape) + array.tobytes()


@pytest.fixture
def mnist(tmp_path: Path) -> Path:
    """A folder with MNIST's four files, small: scikit-learn's digits, enlarged to 28 × 28."""
    import numpy as np
    from sklearn.datasets import load_digits

    bunch = load_digits()
    images = np.pad((bunch.images * 15).astype(np.uint8).repeat(3, 1).repeat(3, 2), ((0, 0), (2, 2), (2, 2)))
    for part, chosen in {"train": slice(300), "t10k": slice(300, 370)}.items():
        (tmp_path / f"{part}-images-idx3-ubyte").write_bytes(idx(images[chosen]))
        (tmp_path / f"{part}-labels-idx1-ubyte").write_bytes(idx(bunch.target[chosen].astype(np.uint8)))
    return tmp_path


@pytest.mark.parametrize("packed", [False, True])
def test_mnists_files_are_read(mnist: Path, packed: bool) -> None:
    if packed:
        for path in list(mnist.iterdir()):
            path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes()))
            path.unlink()
    x_train, y_train, x_test, y_test = loader().mnist(mnist)
    assert (x_train.shape, x_test.shape) == ((300, 28, 28), (70, 28, 28))
    assert (y_train[:12].tolist(), len(y_test)) == ([*range(10), 0, 1], 70)
    assert x_train.min() == 0 and 0.9 < x_train.max() <= 1
    assert x_train[0, 2:-2:3, 2:-2:3].mul(17).round()[0].tolist() == [0, 0, 5, 13, 9, 1, 0, 0]


IMAGES, LABELS = "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"
BROKEN: dict[str, tuple[str, Callable[[bytes], bytes | None], str]] = {
    "missing": (IMAGES, lambda data: None, "no such file, nor with .gz: put it there"),
    "empty": (LABELS, lambda data: b"", "begins with nothing, not with 00 00 08 01: put the right file"),
    "cut in its head": (IMAGES, lambda data: data[:9], "9 bytes, not 16: download it again"),
    "cut in its data": (IMAGES, lambda data: data[:-1], "bytes, not 54896: download it again"),
    "too long": (LABELS, lambda data: data + b"\0", "79 bytes, not 78: download it again"),
    "packed and cut": (IMAGES, lambda data: gzip.compress(data)[:-9], "damaged gzip: download it again"),
    "packed and spoilt": (LABELS, lambda data: gzip.compress(data)[:12] + b"\xff" * 30, "damaged gzip"),
    "images as labels": (LABELS, lambda data: b"\0\0\x08\x03" + data[4:], "begins with 00 00 08 03, not with 00 00 08 01"),
    "floats": (IMAGES, lambda data: b"\0\0\x0d\x03" + data[4:], "begins with 00 00 0d 03, not with 00 00 08 03"),
    "a web page": (IMAGES, lambda data: b"<html>" + data, "begins with 3c 68 74 6d, not with 00 00 08 03"),
    "too few labels": (LABELS, lambda data: b"\0\0\x08\x01\0\0\0\x01\x07", "t10k: 70 images, 1 labels up to 7: not MNIST's: take all four"),
    "letters": (LABELS, lambda data: data[:-1] + b"\x1a", "t10k: 70 images, 70 labels up to 26: not MNIST's: take all four"),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_file_is_named_with_its_cure(what: str, mnist: Path) -> None:
    name, spoil, wanted = BROKEN[what]
    spoilt = spoil((mnist / name).read_bytes())
    (mnist / name).unlink()
    if spoilt is not None:
        (mnist / name).write_bytes(spoilt)
    with pytest.raises((ValueError, FileNotFoundError)) as raised:
        loader().mnist(mnist)
    message = str(raised.value)
    assert wanted in message and str(mnist) in message and "\n" not in message, message
    assert "take all four" in wanted or name in message, message


def test_the_same_code_takes_mnist(mnist: Path) -> None:
    """Every cell but those that are about scikit-learn's digits."""
    others = ("luck", "neighbours", "other_writers")
    cells = [
        labs.Cell(cell.lang, cell.name, cell.text.replace("MNIST = None", f"MNIST = {str(mnist)!r}"))
        for cell in labs.read(MLP)
        if cell.name not in others
    ]
    ran = labs.run(MLP, cells)
    assert "of 70 recognised" in ran["held_out"].out and ran["mistakes"].svg


# The tests of the tests: one fault each in a small lab

TINY = """# %% [markdown] tags=["zh"]
# ---
# description: 一个很小的实验，用来试验检查：有代码、输出、图、注解和标注，每样一个。
# ---
#
# # 小实验 { #tiny }
#
# 画一条线，见[首页](../index.md)。

# %% [markdown] tags=["en"]
# ---
# description: A tiny lab to try the checks on, with code, an output, a figure, an annotation and callouts.
# ---
#
# # A tiny lab { #tiny }
#
# It draws a line, see [home](../index.md).

# %% name="line"
import sys

import matplotlib.pyplot as plt

print("progress", file=sys.stderr)
print(f"{0.5:.1f}")  # (1)!
figure, ax = plt.subplots()
lines = ax.plot([0, 1], [1, 2])

# %% [markdown] tags=["zh"]
# 1.  一半。
#
# ![一条从左下到右上的直线，两头都在格子的角上](figure:line)
#
# /// note | 说明
# 公式 $x + 1$。
# ///
#
# /// details | 答案
# 二。

# %% [markdown] tags=["en"]
# 1.  A half.
#
# ![A straight line from the lower left to the upper right corner](figure:line)
#
# /// note | Remark
# The formula $x + 1$.
# ///
#
# /// details | Solution
# Two.

# %% name="silent"
twice = 2

# %% [markdown] tags=["zh"]
# ///

# %% [markdown] tags=["en"]
# ///
"""
NAME, SOURCE = "labs/tiny.py", "snippets/labs/tiny.py"


@pytest.fixture
def with_lab(book: Path) -> Path:
    (book / "snippets/labs").mkdir()
    (book / SOURCE).write_text(TINY, "utf-8")
    write(book, {NAME: labs.produce(book, NAME)})
    return book


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    labs.run_once.cache_clear()


def test_a_lab_becomes_a_page_and_a_notebook(with_lab: Path) -> None:
    assert not lab_problems(with_lab, NAME) + orphans(with_lab)
    page = Page(with_lab, "en", "labs/tiny")
    kinds = [element.kind for element in page.elements]
    assert [kind for kind in kinds if kind != "paragraph"] == [
        *("heading", "link", "link", "program", "annotation", "output", "figure"),
        *("callout", "end", "callout", "program", "end"),
    ]
    for program in page.included("program"):
        check_block(page.path, program.line, f'--8<-- "{program.value}"', with_lab)
    assert (with_lab / "snippets/labs/tiny/line.out").read_text("utf-8") == "0.5\n"
    notebook = nbformat.read(downloads(NAME, with_lab)["en"], as_version=4)
    words = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    assert words == [
        "# A tiny lab\n\nIt draws a line, see home.",
        "1.  A half.\n\n> **Note: Remark**\n>\n> The formula $x + 1$.\n\n"
        "<details>\n<summary>Solution</summary>\n\nTwo.\n\n</details>",
    ]
    line, silent = (cell for cell in notebook.cells if cell.cell_type == "code")
    assert 'role="img" aria-label="A straight line' in line.outputs[1].data["image/svg+xml"]
    assert not line.metadata and silent.metadata.jupyter == {"source_hidden": True, "outputs_hidden": True}
    assert printed(notebook) == ["0.5\n(figure)", ""]


def test_a_lab_whose_output_has_changed(with_lab: Path) -> None:
    edit(with_lab / SOURCE, "0.5:.1f", "0.6:.1f")
    page = Page(with_lab, "en", "labs/tiny")
    with pytest.raises(Mismatch, match=r"docs/en/labs/tiny.md:\d+: .*\n(.*\n)*.*make record FILES=labs/tiny.py"):
        check_block(page.path, page.included("program")[0].line, '--8<-- "labs/tiny/line.py"', with_lab)
    assert f"{SOURCE} is not recorded as it stands: make record FILES={NAME}" in orphans(with_lab)


EDITS = {
    "a page": ("docs/en/labs/tiny.md", "A half.", "A third."),
    "a cell": ("snippets/labs/tiny/silent.py", "twice = 2", "twice = 3"),
    "an output": ("snippets/labs/tiny/line.out", "0.5", "0.6"),
    "a figure": ("snippets/labs/tiny/line.svg", "--gb-blue", "--gb-red"),
    "a notebook": ("snippets/labs/tiny.zh.ipynb", "一半", "一半多"),
}


@pytest.mark.parametrize("what", EDITS)
def test_what_was_made_and_then_edited(what: str, with_lab: Path) -> None:
    path, old, new = EDITS[what]
    edit(with_lab / path, old, new)
    assert lab_problems(with_lab, NAME) == [
        f"{path}: not what {SOURCE} makes: edit that, then make record FILES={NAME}"
    ]


def test_what_nothing_makes(with_lab: Path) -> None:
    shutil.copy(with_lab / "snippets/labs/tiny/silent.py", with_lab / "snippets/labs/tiny/left_over.py")
    assert lab_problems(with_lab, NAME) == ["snippets/labs/tiny/left_over.py: nothing makes it"]
    assert "snippets/labs/tiny/left_over.py: no page shows it" in orphans(with_lab)


REFUSED = {
    "a cell without a name": ('# %% name="silent"', "# %%", "a cell of code needs a name of its own"),
    "two cells of one name": ('name="silent"', 'name="line"', "a cell of code needs a name of its own"),
    "words without a language": ('tags=["en"]\n# ///', "\n# ///", "a cell of Markdown needs a language"),
    "a figure without words": ("![A straight line", "[A straight line", "en: figure line is drawn only"),
    "words without a figure": ("(figure:line)", "(figure:curve)", "zh: figure curve is described only"),
    "an error": ("twice = 2", "twice = 2 / 0", "tiny.py, cell silent, line 1 raised ZeroDivisionError"),
    "a bare expression": ("twice = 2", "2 * 2", "cell silent ends in an expression, which Jupyter would show"),
    "two figures": ("plt.subplots()", "plt.subplots()\nplt.figure()", "cell line draws 2 figures"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_source_that_is_no_lab(what: str, with_lab: Path) -> None:
    old, new, wanted = REFUSED[what]
    edit(with_lab / SOURCE, old, new)
    with pytest.raises(labs.LabError) as raised:
        labs.produce(with_lab, NAME)
    assert wanted in str(raised.value) and SOURCE in str(raised.value), raised.value
