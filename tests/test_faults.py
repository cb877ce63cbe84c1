"""The tests of the tests: one fault each in a book of two pages, and the check that must name its place."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Mismatch, check_block
from scripts.book import LANGUAGES, ROOT, Page, all_pages, drawings, page_names
from scripts.book import receipts as all_receipts
from scripts.hooks import evidence_problems
from scripts.reviewed import unread
from tests import miniature
from tests.test_fences import fence_problems
from tests.test_figures import curve_problems, description_problems, redraw_problems
from tests.test_parity import navigation_problems, parity_problems
from tests.test_programs import annotation_problems, block_problems, orphans, receipt_problems
from tests.test_site import block_problems as html_block_problems
from tests.test_site import leftover_problems, link_problems
from tests.test_text import (
    callout_problems,
    encoding_problems,
    head_problems,
    language_problems,
    load_terms,
    number_problems,
    term_problems,
)

ZH, EN = "docs/zh/demo/square.md", "docs/en/demo/square.md"


def at(path: str, text: str) -> str:
    """Where a text stands in the sound miniature: “path:line”."""
    source = miniature.FILES[path]
    return f"{path}:{source[: source.index(text)].count(chr(10)) + 1}"


PROGRAM, RECORD = "snippets/demo/square_doubles.py", "snippets/demo/square_doubles.out"
SHOWN, RAISES, RECEIPT = (
    f'```python\n--8<-- "demo/{name}.py"' for name in ("square_doubles", "second_backward_error", "receipt_square")
)
DERIVATION, DERIVATION_ZH, NOTE_ZH = "## Derivation", "## 推导", "1.  这里"
FORMULA, TABLE, CALLOUT, FIGURE = "$$\n", "| $x$", "/// misconception", "](figure:demo/square)"


def edit(root: Path, path: str, old: str, new: str, count: int = 1) -> None:
    text = (root / path).read_text("utf-8")
    assert old in text, f"{path} does not hold {old!r}"
    (root / path).write_text(text.replace(old, new, count), "utf-8")


# What CI holds of a book, each as a function of its folder.


def runs(root: Path) -> list[str]:
    problems = []
    for page in all_pages(root):
        for program in page.included("program"):
            try:
                check_block(page.path, program.line, f'--8<-- "{program.value}"', root)
            except Mismatch as mismatch:
                problems.append(str(mismatch))
    return problems


def on_pages(check: Callable[[Page], list[str]]) -> Callable[[Path], list[str]]:
    return lambda root: [problem for page in all_pages(root) for problem in check(page)]


def parity(root: Path) -> list[str]:
    names = sorted({name for lang in LANGUAGES for name in page_names(root, lang)})
    return [problem for name in names for problem in parity_problems(root, name)]


def read_side_by_side(root: Path) -> list[str]:
    return [problem for name in page_names(root, "en") for problem in unread(root, name)]


def terms(root: Path) -> list[str]:
    return on_pages(lambda page: term_problems(page, load_terms(root)))(root)


def figures_drawn(root: Path) -> list[str]:
    return [problem for drawing in drawings(root) for problem in redraw_problems(root, drawing)]


def curves(root: Path) -> list[str]:
    figures = sorted((root / "snippets").rglob("*.svg"))
    return [p for svg in figures for p in curve_problems(svg, svg.relative_to(root).as_posix())]


def receipts(root: Path) -> list[str]:
    return [problem for name in all_receipts(root) for problem in receipt_problems(root, name, root)]


def built(root: Path) -> list[str]:
    """The strict build, in a process of its own as `make site` runs it, and then the built pages."""
    done = subprocess.run([sys.executable, "-m", "scripts.build"], cwd=root, capture_output=True, text=True)
    assert "Traceback" not in done.stderr, done.stderr
    if done.returncode:
        return done.stderr.splitlines()
    url, problems = "http://127.0.0.1:8000/", []
    for page in all_pages(root):
        place = page.name.removesuffix("index")
        html = (root / "site" / page.lang / place / "index.html").read_text("utf-8")
        address = f"{url}{page.lang}/{place}/"
        problems += html_block_problems(html, page) + leftover_problems(html, page)
        problems += link_problems(root / "site", url, page, html, address)
    return problems


CHECKS = {
    "runs": runs,
    "fences": on_pages(fence_problems),
    "blocks": on_pages(block_problems),
    "annotations": on_pages(annotation_problems),
    "evidence": on_pages(evidence_problems),
    "orphans": orphans,
    "receipts": receipts,
    "figures": figures_drawn,
    "curves": curves,
    "descriptions": on_pages(description_problems),
    "callouts": on_pages(callout_problems),
    "parity": parity,
    "navigation": navigation_problems,
    "read": read_side_by_side,
    "encoding": on_pages(encoding_problems),
    "language": on_pages(language_problems),
    "terms": terms,
    "numbers": on_pages(number_problems),
    "heads": on_pages(head_problems),
    "built": built,
}


@pytest.mark.parametrize("name", CHECKS)
def test_the_sound_book_passes(name: str, book: Path) -> None:
    assert CHECKS[name](book) == []


def expect(problems: list[str], *wanted: str) -> None:
    """One of the problems holds all that is wanted."""
    assert any(all(part in problem for part in wanted) for problem in problems), (
        f"no message says {wanted}; the check said {problems}"
    )


def test_a_digit_changed_in_a_record(book: Path) -> None:
    edit(book, RECORD, "3.0000", "3.0001")
    expect(
        runs(book), at(ZH, SHOWN), PROGRAM, "-tensor([2., 4.]) 3.0001", "+tensor([2., 4.]) 3.0000", "make record FILES="
    )


def test_a_program_that_raises(book: Path) -> None:
    edit(book, PROGRAM, "requires_grad=True", "requires_grad=False")
    expect(runs(book), at(EN, SHOWN), PROGRAM, "line 4 raised RuntimeError: element 0 of tensors does not require grad")


def test_an_error_program_that_stops_raising(book: Path) -> None:
    edit(book, "snippets/demo/second_backward_error.py", "y.backward()\ny.backward()", "y.backward()")
    expect(runs(book), at(ZH, RAISES), "second_backward_error.py", "ended without an error")


def test_a_program_that_forgets_its_seed(book: Path) -> None:
    edit(book, PROGRAM, "torch.tensor([1.0, 2.0], requires_grad=True)", "torch.rand(2).requires_grad_()")
    expect(runs(book), PROGRAM, "prints something else than its record")


def test_a_program_edited_and_not_recorded(book: Path) -> None:
    edit(book, PROGRAM, "2.0]", "3.0]")
    expect(
        CHECKS["evidence"](book),
        at(ZH, SHOWN),
        "is not recorded as it stands: make record FILES=demo/square_doubles.py",
    )
    expect(built(book), at(ZH, SHOWN), "make record FILES=demo/square_doubles.py")


ONE_SIDED = {
    "heading": ("\n## Derivation { #derivation }\n", "\n", f"{at(ZH, DERIVATION_ZH)} has heading ## derivation; {EN}:"),
    "anchor": ("{ #derivation }", "{ #derive }", f"{at(EN, DERIVATION)} has heading ## derive"),
    "level": ("## Derivation", "### Derivation", f"{at(EN, DERIVATION)} has heading ### derivation"),
    "formula": ("x^2 = 2x", "x^2 = 3x", f"{at(ZH, FORMULA)} has formula"),
    "paragraph": ("# The square { #square }\n", "# The square { #square }\n\nOne more.\n", f"{EN}:5 has 2"),
    "table row": ("| two | four |\n", "", f"{at(ZH, TABLE)} has table 3 × 2; {at(EN, TABLE)} has table 2 × 2"),
    "annotation": ("1.  Here the gradient is computed.\n", "", f"{at(ZH, NOTE_ZH)} has annotation; {EN}:"),
    "callout kind": ("/// misconception", "/// note", f"{at(EN, CALLOUT)} has callout note"),
    "figure": ("](figure:demo/square)", "](figure:demo/cube)", f"{at(EN, FIGURE)} has figure demo/cube"),
    "include": ("demo/receipt_square.out", "demo/square_doubles.out", f"{EN}:21 has output demo/square_doubles.out"),
}


@pytest.mark.parametrize("what", ONE_SIDED)
def test_something_only_on_one_side(what: str, book: Path) -> None:
    old, new, wanted = ONE_SIDED[what]
    edit(book, EN, old, new)
    expect(parity(book), wanted)


def test_a_link_only_on_one_side(book: Path) -> None:
    edit(book, "docs/en/index.md", "demo/square.md#code", "demo/square.md#square")
    expect(parity(book), "docs/zh/index.md:5", "docs/en/index.md:5", "link to demo/square.md#")


def test_a_page_only_on_one_side(book: Path) -> None:
    shutil.copy(book / EN, book / "docs/en/demo/cube.md")
    expect(parity(book), "docs/zh/demo/cube.md: missing")
    expect(navigation_problems(book), "docs/en/demo/cube.md stands in no navigation")


def test_a_page_only_in_one_navigation(book: Path) -> None:
    edit(book, "docs/mkdocs.en.yml", "      - demo/square.md\n", "")
    expect(navigation_problems(book), "mkdocs.yml lists demo/square.md")


def test_a_sentence_changed_on_one_side(book: Path) -> None:
    edit(book, ZH, "图已经释放", "图已经释放了")
    expect(read_side_by_side(book), ZH, "make reviewed PAGE=demo/square")


INCLUDE = '--8<-- "demo/square_doubles.py"'
SPELLINGS = {
    "py3": f"```py3\n{INCLUDE}\n```",
    "Python": f"```Python\n{INCLUDE}\n```",
    "pycon": "```pycon\n>>> 1 + 1\n```",
    "ipython": "```ipython\nimport torch\n```",
    "braces": f"``` {{ .py .annotate }}\n{INCLUDE}\n```",
    "braces with a title": f'```{{ .python title="a" }}\n{INCLUDE}\n```',
    "raw HTML": '<pre><code class="language-python">import torch\n</code></pre>',
    "indented with :::": "    :::python\n    import torch",
    "indented with #!": "    #!python\n    import torch",
    "notest": f"```python notest\n{INCLUDE}\n```",
    "Python as text": '```text title="Output"\nimport torch\nprint(torch.ones(2))\n```',
    "Python as bash": "```bash\nimport torch\n```",
    "no language": "```\nimport torch\n```",
    "an include and a line": f"```python\n{INCLUDE}\nprint(1)\n```",
    "typed in": "```python\nprint(1)\n```",
    "on a list marker's line": f"-   ```python\n    {INCLUDE}\n    ```",
    "in a list": f"-   text\n\n    ```python\n    {INCLUDE}\n    ```",
    "in a quote": f"> ```python\n> {INCLUDE}\n> ```",
    "tildes": "~~~python\nprint(1)\n~~~",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_python_that_the_runner_would_miss(spelling: str, book: Path) -> None:
    edit(book, EN, "## Code { #code }\n", f"## Code {{ #code }}\n\n{SPELLINGS[spelling]}\n")
    expect(CHECKS["fences"](book), f"{EN}:", "a Python block is a fence ```python that holds exactly one include")


@pytest.mark.parametrize(
    "spelling", ["pycon", "ipython", "raw HTML", "typed in", "an include and a line", "no language"]
)
def test_the_built_page_is_a_second_net(spelling: str, book: Path) -> None:
    edit(book, EN, "## Code { #code }\n", f"## Code {{ #code }}\n\n{SPELLINGS[spelling]}\n")
    expect(built(book), f"{EN}: the built page shows")


def test_an_output_without_its_program(book: Path) -> None:
    edit(book, EN, '```python\n--8<-- "demo/square_doubles.py"\n```\n\n1.  Here the gradient is computed.\n\n', "")
    expect(CHECKS["blocks"](book), f"{EN}:", ": the output demo/square_doubles.out does not stand under its program")


def test_a_program_without_its_output(book: Path) -> None:
    edit(book, EN, '```text title="Output"\n--8<-- "demo/square_doubles.out"\n```\n', "")
    expect(CHECKS["blocks"](book), f"{at(EN, SHOWN)}: demo/square_doubles.py is shown without its output")


def test_an_annotation_that_explains_nothing(book: Path) -> None:
    edit(book, EN, "1.  Here the gradient is computed.\n", "1.  Here the gradient is computed.\n2.  And here?\n")
    expect(CHECKS["annotations"](book), f"{at(EN, SHOWN)}: demo/square_doubles.py has 1 marks")


BROKEN = {
    "link": ("The gradient of", "The [gradient](nowhere.md) of", "nowhere.md"),
    "anchor": ("The gradient of", "The [gradient](../index.md#nowhere) of", "#nowhere"),
    "include": ("demo/square_doubles.py", "demo/nothing.py", f"{at(EN, SHOWN)}: there is no snippets/demo/nothing.py"),
    "formula": ("x^2 = 2x", "x^2 = \\fraq{2x", f"{EN}:14: broken formula"),
    "inline formula": ("$2x$, on", "$2x_{$, on", f"{EN}:7: broken formula"),
    "callout kind": ("/// misconception", "/// misconzeption", f"{at(EN, CALLOUT)}: a callout whose kind is unknown"),
    "figure": ("figure:demo/square", "figure:demo/cube", f"{at(EN, FIGURE)}: there is no figure demo/cube"),
    "description": (
        "![A parabola and its derivative, a straight line through the origin]",
        "![]",
        f"{at(EN, FIGURE)}: ",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_the_build_must_refuse(what: str, book: Path) -> None:
    old, new, wanted = BROKEN[what]
    edit(book, EN, old, new)
    expect(built(book), wanted)


WORDS = {
    "UTF-8 read as Windows-1252": (EN, "one", "oneâ€™s", "encoding", f"{at(EN, '| one')}: a mangled character"),
    "Chinese read as Latin-1": (ZH, "二 |", "二ä¸­ |", "encoding", f"{at(ZH, '二 |')}: a mangled character"),
    "U+FFFD": (ZH, "平方函数的梯度", "平方\ufffd数的梯度", "encoding", f"{at(ZH, '平方函数的梯度')}: a mangled character"),
    "GBK's way with U+FFFD": (ZH, "平方函数的梯度", "锟斤拷函数的梯度", "encoding", f"{at(ZH, '平方函数的梯度')}: a mangled character"),
    "an Obsidian picture": (EN, "The graph", "![[Pasted image.png]] The graph", "encoding", f"{at(EN, 'The graph')}: an Obsidian left-over"),
    "half-width comma": (ZH, "已经释放，", "已经释放,", "language", f"{at(ZH, '图已经')}: half-width punctuation"),
    "Chinese in English": (EN, "The graph", "The 图", "language", f"{at(EN, 'The graph')}: Chinese on an English page"),
    "a refused translation": (ZH, "图已经", "倾斜度已经", "terms", f"{at(ZH, '图已经')}: “倾斜度”: the book says 梯度"),
    "a term not introduced": (ZH, "梯度（gradient）", "梯度", "terms", f"{ZH}:7: first use of 梯度"),
    "a decimal from nowhere": (EN, "3.0 at", "3.7 at", "numbers", f"{EN}:7: 3.7 stands in no record"),
    "a thin description": (EN, "A parabola and its derivative, a straight line through the origin", "A parabola",
                           "descriptions", f"{at(EN, FIGURE)}: figure demo/square"),
    "no description": (EN, "description: The", "title: The", "heads", f"{EN}:1: description: of 50 to 160"),
    "a colon in the description": (EN, "description: The", "description: Here: the", "heads", f"{EN}:1: the lines between"),
}  # fmt: skip


@pytest.mark.parametrize("what", WORDS)
def test_words_that_must_be_refused(what: str, book: Path) -> None:
    path, old, new, check, wanted = WORDS[what]
    edit(book, path, old, new)
    expect(CHECKS[check](book), wanted)


def test_a_callout_that_is_not_closed(book: Path) -> None:
    edit(book, EN, "```\n///\n", "```\n")
    expect(CHECKS["callouts"](book), f"{at(EN, CALLOUT)}: this misconception is not closed")


def test_a_stale_figure(book: Path) -> None:
    edit(book, "snippets/demo/draw_square.py", "80", "60")
    expect(figures_drawn(book), "snippets/demo/square.svg: drawn again, it is another figure")
    expect(built(book), at(ZH, FIGURE), "is not drawn as it stands: make record FILES=demo/draw_square.py")


@pytest.mark.parametrize(
    ("curve", "wrong"), [("torch.square(x), color", "1.01 * torch.square(x), color"), ("2 * x", "2.02 * x")]
)
def test_a_curve_that_is_off_by_one_percent(curve: str, wrong: str, book: Path) -> None:
    edit(book, "snippets/demo/draw_square.py", curve, wrong)
    results = miniature.produce_all(book, ["demo/draw_square.py"])
    miniature.write(book, results)
    expect(curves(book), "snippets/demo/square.svg: the curve", "is off by")


def test_a_hand_formula_off_by_a_factor_of_two(book: Path) -> None:
    edit(book, "snippets/demo/receipt_square.py", "return 2 * x", "return x")
    expect(runs(book), at(ZH, RECEIPT), "receipt_square.py line 10 raised AssertionError")


def test_a_receipt_that_proves_nothing(book: Path) -> None:
    edit(book, "snippets/demo/receipt_square.py", "hand(x.detach())", "x.grad")
    expect(receipts(book), "receipt_square.py: still passes with its hand formula doubled")


def test_an_orphaned_program(book: Path) -> None:
    (book / "snippets/demo/lonely.py").write_text("print(1)\n", "utf-8")
    expect(orphans(book), "snippets/demo/lonely.py: no page shows it")


def test_an_orphaned_record(book: Path) -> None:
    (book / "snippets/demo/lonely.out").write_text("1\n", "utf-8")
    expect(orphans(book), "snippets/demo/lonely.out: its program is gone")


def test_pytest_reports_a_wrong_record_with_page_line_and_cure(book: Path) -> None:
    """The whole way: pytest on the book itself, not the functions under it; two workers say the same as one."""
    edit(book, RECORD, "3.0000", "3.0001")
    for workers in ("0", "2"):
        command = [sys.executable, "-m", "pytest", "-q", "-n", workers, "docs"]
        done = subprocess.run(command, cwd=book, capture_output=True, text=True)
        assert done.returncode == 1, done.stdout + done.stderr
        assert re.search(r"2 failed, 4 passed", done.stdout), done.stdout
        for wanted in (
            at(ZH, SHOWN),
            at(EN, SHOWN),
            "-tensor([2., 4.]) 3.0001",
            "make record FILES=demo/square_doubles.py",
        ):
            assert wanted in done.stdout, done.stdout


def test_the_book_is_not_the_miniature(sound: Path) -> None:
    assert sound != ROOT and len(all_pages(sound)) == 4
