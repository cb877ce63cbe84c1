"""The gallery of what goes wrong: its headings are the messages, its entries are whole, its overview leads to each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from conftest import report
from scripts.book import LANGUAGES, ROOT, Element, Page, all_pages

OVERVIEW = "gallery/overview"
LEAST, LEAST_SILENT = 40, 15
LOUD = {"zh": ("原因。", "改法。", "别处。"), "en": ("Cause.", "Cure.", "Elsewhere.")}
SILENT = {"zh": ("原因。", "探测。", "改法。", "别处。"), "en": ("Cause.", "Detector.", "Cure.", "Elsewhere.")}


@dataclass(frozen=True)
class Entry:
    """A section of a gallery page: what went wrong, why, and what to do."""

    page: Page
    heading: Element
    elements: tuple[Element, ...]

    @property
    def place(self) -> str:
        return f"{self.page.shown}:{self.heading.line}"

    @property
    def anchor(self) -> str:
        return self.heading.value.split()[1]

    @property
    def programs(self) -> list[str]:
        return [element.value for element in self.elements if element.kind == "program"]

    @property
    def loud(self) -> bool:
        return self.programs[0].endswith("_error.py")

    @property
    def message(self) -> str:
        """The heading without its backticks: what a reader would paste into the search."""
        return re.sub(r"^(`+) ?(.*?) ?\1$", r"\2", self.heading.text)


def gallery_pages(root: Path) -> list[Page]:
    return [page for page in all_pages(root) if page.name.startswith("gallery/") and page.name != OVERVIEW]


def entries(page: Page) -> list[Entry]:
    found: list[Entry] = []
    elements = page.elements
    starts = [i for i, element in enumerate(elements) if element.kind == "heading" and element.value.startswith("## ")]
    for start, end in zip(starts, [*starts[1:], len(elements)], strict=True):
        found.append(Entry(page, elements[start], tuple(elements[start + 1 : end])))
    return found


def entry_problems(entry: Entry) -> list[str]:
    """An entry without its two programs, with a heading that is not the message, or without cause, cure and kin."""
    if len(entry.programs) < 2:
        return [f"{entry.place}: an entry has a program that fails and one that does not"]
    found = []
    if entry.loud:
        record = (entry.page.root / "snippets" / entry.programs[0]).with_suffix(".out").read_text("utf-8")
        if entry.message not in record.splitlines() or not re.match(r"[\w.]*\w+(Error|Exception): ", entry.message):
            found.append(f"{entry.place}: the heading is no message of {entry.programs[0]}: {record.splitlines()[-1]}")
        if entry.programs[1].endswith("_error.py"):
            found.append(f"{entry.place}: the cure {entry.programs[1]} raises an error")
    elif not entry.programs[1].endswith("_detected.py"):
        found.append(f"{entry.place}: a silent entry's second program is its detector (…_detected.py)")
    leads = [
        match[1] for e in entry.elements if e.kind == "paragraph" and (match := re.match(r"\*\*(.+?)\*\*", e.text))
    ]
    wanted = (LOUD if entry.loud else SILENT)[entry.page.lang]
    if tuple(leads) != wanted:
        found.append(f"{entry.place}: its paragraphs begin with {', '.join(leads)}, not with {', '.join(wanted)}")
    return found


def test_entries_are_whole() -> None:
    report([problem for page in gallery_pages(ROOT) for entry in entries(page) for problem in entry_problems(entry)])


def test_the_gallery_is_large_enough() -> None:
    for lang in LANGUAGES:
        found = [entry for page in gallery_pages(ROOT) if page.lang == lang for entry in entries(page)]
        silent = sum(not entry.loud for entry in found)
        assert len(found) >= LEAST and silent >= LEAST_SILENT, f"{lang}: {len(found)} entries, {silent} of them silent"


def test_the_overview_leads_to_each_entry() -> None:
    """In the entry's own words: a heading, or as much of a message as fits a line."""
    problems = []
    for lang in LANGUAGES:
        overview = Page(ROOT, lang, OVERVIEW)
        links = re.findall(r"^- \[`*(.+?)`*\]\((\S+)\)$", overview.source, re.M)
        for entry in (entry for page in gallery_pages(ROOT) if page.lang == lang for entry in entries(page)):
            target = f"{Path(entry.page.name).name}.md#{entry.anchor}"
            words = entry.message.partition(": ")[2] if entry.loud else entry.message
            texts = [text.removesuffix(" …") for text, to in links if to == target]
            if not texts:
                problems.append(f"{overview.shown}: no link to {target}, an entry of {entry.place}")
            problems += [
                f"{overview.shown}: {text}: {entry.place} says {words}" for text in texts if not words.startswith(text)
            ]
    report(problems)
