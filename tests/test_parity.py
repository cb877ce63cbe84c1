"""Both editions have the same pages, built alike, and each pair of pages was read side by side."""

import re
from collections import Counter
from itertools import zip_longest
from pathlib import Path

from conftest import report
from scripts.book import LANGUAGES, ROOT, Element, Page, page_names
from scripts.navigation import navigation
from scripts.reviewed import unread

IN_ORDER = (
    "heading",
    "program",
    "annotation",
    "output",
    "fence",
    "figure",
    "image",
    "formula",
    "table",
    "callout",
    "end",
)
COUNTED = ("paragraph", "item", "link")


def parity_problems(root: Path, name: str) -> list[str]:
    """The first difference between a page's editions, and sections whose paragraphs, items or links differ."""
    pages = {lang: Page(root, lang, name) for lang in LANGUAGES}
    if missing := [page.shown for page in pages.values() if not page.path.exists()]:
        return [f"{missing[0]}: missing; its sibling exists"]
    zh, en = (page.elements for page in pages.values())
    for a, b in zip_longest(ordered(zh), ordered(en)):
        if a is None or b is None or identity(a) != identity(b):
            return [f"{describe(pages['zh'], a)}; {describe(pages['en'], b)}"]
    problems = []
    for a, b in zip(sections(zh), sections(en), strict=True):
        for what in sorted({*a[1], *b[1]}):
            if a[1][what] != b[1][what]:
                problems.append(
                    f"{pages['zh'].shown}:{a[0]} has {a[1][what]} × {what} in this section, "
                    f"{pages['en'].shown}:{b[0]} has {b[1][what]}"
                )
    return problems


def ordered(elements: list[Element]) -> list[Element]:
    return [element for element in elements if element.kind in IN_ORDER]


def identity(element: Element) -> tuple[str, str]:
    """What must be the same in both languages: of a formula all but its words, of a fence all but its comments."""
    value = element.value
    if element.kind == "formula":
        value = re.sub(r"\\text\{[^}]*\}", r"\\text{}", re.sub(r"\s+", " ", value))
    if element.kind == "fence":
        value = re.sub(r"#.*", "#", value)
    return element.kind, value


def describe(page: Page, element: Element | None) -> str:
    if element is None:
        return f"{page.shown} ends"
    return f"{page.shown}:{element.line} has {element.kind} {' '.join(element.value.split())[:60]}".rstrip()


def sections(elements: list[Element]) -> list[tuple[int, Counter]]:
    """For each section its first line, and how many paragraphs, list items and links to which target it has."""
    found = [(1, Counter())]
    for element in elements:
        if element.kind == "heading":
            found.append((element.line, Counter()))
        elif element.kind in COUNTED:
            found[-1][1][f"link to {element.value}" if element.kind == "link" else element.kind] += 1
    return found


def test_the_editions_are_built_alike(page_name: str) -> None:
    report(parity_problems(ROOT, page_name))


def test_each_pair_was_read_side_by_side(page_name: str) -> None:
    report(unread(ROOT, page_name))


def navigation_problems(root: Path) -> list[str]:
    """Differences between the two navigations, and pages that stand in none."""
    zh, en = navigation(root, "zh"), navigation(root, "en")
    problems = []
    for a, b in zip_longest(zh, en):
        if a is None or b is None or (a.depth, a.page) != (b.depth, b.page):
            problems.append(
                f"mkdocs.yml lists {a and (a.page or a.label)} where docs/mkdocs.en.yml lists {b and (b.page or b.label)}"
            )
            break
    for lang, entries in (("zh", zh), ("en", en)):
        listed = {entry.page for entry in entries}
        problems += [
            f"docs/{lang}/{name}.md stands in no navigation: add it to nav in mkdocs.yml and docs/mkdocs.en.yml"
            for name in page_names(root, lang)
            if f"{name}.md" not in listed
        ]
    return problems


def test_the_navigations_agree() -> None:
    report(navigation_problems(ROOT))
