"""What lies where in a Gradbook tree, and what stands on one of its pages.

Whoever needs the structure of a page (the runner, parity, terms, numbers, the footer) reads it here, from the
Markdown source, so that every complaint can name a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"zh": "中文", "en": "English"}
CONFIGS = {"zh": "mkdocs.yml", "en": "docs/mkdocs.en.yml"}

INCLUDE = re.compile(r'--8<-- "([^"\n]+)"')
ONE_INCLUDE = re.compile(rf"\A{INCLUDE.pattern}\n?\Z")
HEADING_ANCHOR = re.compile(r"\s*\{\s*#([\w-]+)\s*\}\s*$")
INLINE_MATH = re.compile(r"(?<![\\$])\$(?!\s)([^$\n]+?)(?<!\s)\$(?!\d)")
BLOCK_LINE = re.compile(r"^(/{3,})\s*(?:(\S[^|]*?)\s*(?:\|\s*(.*?))?)?\s*$")


@dataclass(frozen=True)
class Element:
    """One thing on a page: its kind, what identifies it in either language, its words, its line (from 1).

    Kinds: heading, paragraph, item, annotation, cell, program, output, fence, figure, image, formula, table, callout,
    end, link, html, indented.
    """

    kind: str
    value: str
    line: int
    text: str = ""


@dataclass(frozen=True)
class Page:
    """A page of one edition; `name` (such as `activations/sigmoid`) is the same in every edition."""

    root: Path
    lang: str
    name: str

    @property
    def path(self) -> Path:
        return self.root / "docs" / self.lang / f"{self.name}.md"

    @property
    def shown(self) -> str:
        """How messages name the page."""
        return self.path.relative_to(self.root).as_posix()

    @property
    def source(self) -> str:
        return self.path.read_text("utf-8")

    @property
    def elements(self) -> list[Element]:
        return read_markdown(self.source)

    def included(self, kind: str) -> list[Element]:
        return [element for element in self.elements if element.kind == kind]


def page_names(root: Path, lang: str) -> list[str]:
    folder = root / "docs" / lang
    return sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.md"))


def all_pages(root: Path) -> list[Page]:
    return [Page(root, lang, name) for lang in LANGUAGES for name in page_names(root, lang)]


def programs(root: Path) -> list[str]:
    """The programs a page can show: every .py under snippets/ that draws no figure and belongs to no lab."""
    return [name for name in _python_files(root) if not (is_drawing(name) or is_lab(name) or is_cell(name))]


def receipts(root: Path) -> list[str]:
    """The programs that compare a formula derived by hand with autograd."""
    return [name for name in programs(root) if Path(name).name.startswith("receipt_")]


def drawings(root: Path) -> list[str]:
    return [name for name in _python_files(root) if is_drawing(name) and not is_cell(name)]


def labs(root: Path) -> list[str]:
    """The sources of the labs: notebooks, both languages in one file (scripts/labs.py)."""
    return [name for name in _python_files(root) if is_lab(name)]


def cells(root: Path) -> list[str]:
    """The cells of code that `make record` cut out of the labs, for their pages to include."""
    return [name for name in _python_files(root) if is_cell(name)]


def is_drawing(name: str) -> bool:
    return Path(name).name.startswith("draw_")


def is_lab(name: str) -> bool:
    return Path(name).parts[:-1] == ("labs",)


def is_cell(name: str) -> bool:
    """Whether a file or figure (`labs/mlp_on_digits/curves`) is a lab's cell or comes from one."""
    return len(Path(name).parts) == 3 and Path(name).parts[0] == "labs"


def recorded_as(name: str) -> str:
    """What is run to record a program: itself, or the lab of which it is a cell."""
    return f"{Path(name).parent.as_posix()}.py" if is_cell(name) else name


def lab_page(name: str) -> str:
    """The name of a lab's page: `labs/mlp-on-digits` of `labs/mlp_on_digits.py`."""
    return name.removesuffix(".py").replace("_", "-")


def _python_files(root: Path) -> list[str]:
    folder = root / "snippets"
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*.py") if "__pycache__" not in path.parts
    )


def figure_files(root: Path, name: str) -> dict[str, Path]:
    """The SVG each edition shows for `figure:name`: one file for both, or `name.zh.svg` and `name.en.svg`."""
    folder = root / "snippets"
    shared = folder / f"{name}.svg"
    return {lang: shared if shared.exists() else folder / f"{name}.{lang}.svg" for lang in LANGUAGES}


@cache
def read_markdown(text: str) -> list[Element]:
    """The elements of a page in the order in which they stand."""
    lines = text.split("\n")
    found = _take_blocks(lines)
    found += _tokens_to_elements("\n".join(lines))
    found.sort(key=lambda element: element.line)
    return _mark_annotations(found)


def _take_blocks(lines: list[str]) -> list[Element]:
    """Blank, in place, what is no CommonMark (front matter, `///` lines with their options, `$$` formulas)."""
    found: list[Element] = []
    if lines and lines[0] == "---":
        for i in range(lines.index("---", 1) + 1 if "---" in lines[1:] else 0):
            lines[i] = ""
    fence = ""
    i = 0
    while i < len(lines):
        line = lines[i]
        opener = re.match(r"^\s*(`{3,}|~{3,})", line)
        if fence:
            if opener and opener[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif opener:
            fence = opener[1]
        elif block := BLOCK_LINE.match(line):
            kind = block[2]
            found.append(Element("callout" if kind else "end", kind or "", i + 1, block[3] or ""))
            lines[i] = ""
            while kind and i + 1 < len(lines) and lines[i + 1].startswith("    "):
                i += 1
                lines[i] = ""
        elif line.strip() == "$$":
            start = i
            while i + 1 < len(lines) and lines[i + 1].strip() != "$$":
                i += 1
            found.append(Element("formula", "\n".join(lines[start + 1 : i + 1]), start + 1))
            for j in range(start, min(i + 2, len(lines))):
                lines[j] = ""
            i += 1
        i += 1
    return found


def _tokens_to_elements(text: str) -> list[Element]:
    found: list[Element] = []
    lists: list[str] = []  # the kinds of those we are in
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    for i, token in enumerate(tokens):
        line = token.map[0] + 1 if token.map else (found[-1].line if found else 1)
        if token.type == "fence":
            found.append(_fence(token.info.strip(), token.content, line, nested=token.level > 0))
        elif token.type == "code_block":
            found.append(Element("indented", token.content, line))
        elif token.type == "html_block":
            found.append(Element("html", token.content, line))
        elif token.type.endswith("_list_open"):
            lists.append(token.type.split("_")[0])
        elif token.type.endswith("_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            found.append(Element("item", lists[-1], line))
        elif token.type == "table_open":
            rows = columns = 0
            for inner in tokens[i + 1 :]:
                if inner.type == "table_close":
                    break
                rows += inner.type == "tr_open"
                columns += inner.type == "th_open"
            found.append(Element("table", f"{rows} × {columns}", line))
        elif token.type == "inline":
            inline = _inline(tokens[i - 1].type, tokens[i - 1].tag, token, line)
            if tokens[i - 1].hidden and found[-1].kind == "item":  # the words of a tight list's item are the item's
                found[-1] = replace(found[-1], text=inline.pop(0).text)
            found += inline
    return found


def _fence(info: str, content: str, line: int, nested: bool) -> Element:
    include = ONE_INCLUDE.match(content)
    if include and not nested:
        if info == "python" and include[1].endswith(".py"):
            return Element("program", include[1], line)
        if re.fullmatch(r'text title="[^"]+"', info) and include[1].endswith(".out"):
            return Element("output", include[1], line)
    return Element("fence", f"{'nested ' if nested else ''}{info}\n{content}", line)


def _inline(parent: str, tag: str, token, line: int) -> list[Element]:
    """A heading, paragraph, list item's or table cell's words, with its figures and links."""
    text = token.content
    found: list[Element] = []
    offset = 0
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            offset += 1
        elif child.type == "link_open":
            found.append(Element("link", str(child.attrs["href"]), line + offset))
        elif child.type == "image":
            source = str(child.attrs["src"])
            kind = "figure" if source.startswith("figure:") else "image"
            found.append(Element(kind, source.removeprefix("figure:"), line + offset, child.content))
        elif child.type == "html_inline":
            found.append(Element("html", child.content, line + offset))
    if parent == "heading_open":
        anchor = HEADING_ANCHOR.search(text)
        words = HEADING_ANCHOR.sub("", text)
        return [
            Element("heading", f"{'#' * int(tag[1])} {anchor[1] if anchor else '(no anchor)'}", line, words),
            *found,
        ]
    figure_alone = len(token.children or []) == 1 and found and found[0].kind == "figure"
    if figure_alone:
        return found
    return [Element("cell" if parent in ("td_open", "th_open") else "paragraph", "", line, text), *found]


def _mark_annotations(found: list[Element]) -> list[Element]:
    """An ordered list right under a program holds its annotations."""
    marked: list[Element] = []
    under_program = False
    for element in found:
        if element.kind == "item" and element.value == "ordered" and under_program:
            element = replace(element, kind="annotation", value="")
        elif element.kind != "link":
            under_program = element.kind == "program"
        marked.append(element)
    return marked


def plain(text: str) -> str:
    """Words without link targets, attribute lists and emphasis; inline code and formulas stay."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\{[^{}]*\}", "", text) if "$" not in text else text
    return text.replace("**", "")
