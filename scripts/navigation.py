"""Read a configuration's navigation, and write new entries into it without disturbing the rest of the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from scripts.book import CONFIGS

ENTRY = re.compile(r"^(?P<indent>\s+)- (?:(?P<label>[^:#]+):\s*$|(?:[^:#]+: )?(?P<page>\S+\.md)\s*$)")
LAST = "glossary.md"


@dataclass(frozen=True)
class Entry:
    """A line of the navigation: a section with its label, or a page."""

    line: int
    depth: int
    label: str | None
    page: str | None


def navigation(root: Path, lang: str) -> list[Entry]:
    """The entries under `nav:`, in order. Pages carry no label: their heading is their name, typed once."""
    entries = []
    inside = False
    for number, line in enumerate((root / CONFIGS[lang]).read_text("utf-8").splitlines(), 1):
        if inside and (match := ENTRY.match(line)):
            entries.append(Entry(number, len(match["indent"]), match["label"], match["page"]))
        elif inside and line.strip():
            break
        inside = inside or line == "nav:"
    return entries


def add_page(root: Path, lang: str, name: str, label: str) -> None:
    """List `name` after the last page of its topic; a new topic becomes a section `label` before the glossary."""
    path = root / CONFIGS[lang]
    lines = path.read_text("utf-8").splitlines(keepends=True)
    entries = navigation(root, lang)
    topic = name.rpartition("/")[0]
    siblings = [entry for entry in entries if topic and entry.page and entry.page.startswith(f"{topic}/")]
    if siblings:
        new = [f"{' ' * siblings[-1].depth}- {name}.md\n"]
    elif topic:
        new = [f"  - {label}:\n", f"      - {name}.md\n"]
    else:
        new = [f"  - {name}.md\n"]
    after = (siblings or [entry for entry in entries if entry.page != LAST])[-1].line
    path.write_text("".join([*lines[:after], *new, *lines[after:]]), "utf-8")
