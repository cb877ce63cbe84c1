"""No Python that a reader sees on a page escapes the runner, however it is spelt."""

import ast
import re

from markdown_it import MarkdownIt
from pytest_markdown_docs.plugin import FenceSyntax, extract_fence_tests

from conftest import report
from scripts.book import Page

FENCE = re.compile(r"^(?P<before>[\s>*+\-]*(?:\d+[.)]\s+)?)(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)$")
SHELL_AND_SETTINGS = {"bash", "yaml", "toml", "makefile"}
ONLY = "a Python block is a fence ```python that holds exactly one include of a program, at the left margin"


def fence_problems(page: Page) -> list[str]:
    """Blocks that the runner would not run, or that are neither program, output nor a shell or settings text."""
    problems = []
    for element in page.elements:
        place = f"{page.shown}:{element.line}"
        if element.kind == "indented":
            problems.append(f"{place}: an indented block of code: {ONLY}")
        elif element.kind == "html" and re.search(r"<\s*(pre|code|script|style|textarea)\b", element.value):
            problems.append(f"{place}: code as raw HTML: {ONLY}")
        elif element.kind == "fence":
            info, _, content = element.value.partition("\n")
            if info not in SHELL_AND_SETTINGS:
                problems.append(f"{place}: a fence of kind “{info}” with text of its own: {ONLY}; outputs are included")
            elif is_python(content):
                problems.append(f"{place}: Python in a fence of kind “{info}”: {ONLY}")
    openers = blind_openers(page.source)
    problems += [
        f"{page.shown}:{line}: a fence that is indented, quoted or in a list: {ONLY}"
        for line, before, _ in openers
        if before
    ]
    blind = [line for line, _, info in openers if re.match(r"\s*\{?\s*\.?(py|ipython)", info, re.I)]
    parsed = [element.line for element in page.included("program")]
    collected = [
        test.start_line
        for test in extract_fence_tests(MarkdownIt(), page.source, 0, page.path, fence_syntax=FenceSyntax.default)
    ]
    for line in sorted({*blind, *parsed, *collected}):
        if line not in blind or line not in parsed or line not in collected:
            problems.append(f"{page.shown}:{line}: a Python block that the runner does not run as one include: {ONLY}")
    return problems


def blind_openers(source: str) -> list[tuple[int, str, str]]:
    """Line, what stands before it, and info of each opening fence, by a look at the lines alone."""
    found, fence = [], ""
    for number, line in enumerate(source.splitlines(), 1):
        match = FENCE.match(line)
        if not match:
            continue
        if not fence:
            found.append((number, match["before"], match["info"].strip()))
            fence = match["fence"]
        elif match["fence"].startswith(fence) and not match["info"].strip():
            fence = ""
    return found


def is_python(text: str) -> bool:
    """Whether a text parses as Python that does something."""
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except SyntaxError:
        return ">>> " in text
    return any(isinstance(node, ast.Import | ast.ImportFrom | ast.Call | ast.FunctionDef) for node in nodes)


def test_every_python_block_is_run(page: Page) -> None:
    report(fence_problems(page))
