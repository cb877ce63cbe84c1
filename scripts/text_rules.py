"""What no page may hold: mangled characters, another editor's marks, callouts left open.

The tests hold the pages to these rules; the import of a note says where its draft breaks them.
"""

from __future__ import annotations

import re

from scripts.book import Element

# What UTF-8 becomes when it is read as Windows-1252 or Latin-1, and what GBK makes of U+FFFD.
MOJIBAKE = re.compile(
    r"[\ufffd\ue000-\uf8ff\u0080-\u009f]|[ÂÃâãäåæçèé][\u00a1-\u00bf€‚„…†‡‰‹‘’“”•–—™›œžŸ]|锟斤拷|锘\?|鐨\S|涓€"
)
OBSIDIAN = re.compile(r"!\[\[|\[\[[^\]]+\]\]|^\s*>\s*\[!\w+\]|==[^=\s][^=]*==|Pasted image", re.M)
UNWRITTEN = re.compile(r"‹[^›]*›?")  # what scripts/new_page.py leaves to the author


def encoding_faults(source: str) -> list[tuple[int, str]]:
    """Line and fault, for characters and marks that no editor of the text typed on purpose."""
    return [
        (number, f"{what}: {match[0]!r}")
        for number, line in enumerate(source.split("\n"), 1)
        for pattern, what in (
            (MOJIBAKE, "a mangled character"),
            (OBSIDIAN, "an Obsidian left-over"),
            (UNWRITTEN, "still to be written"),
        )
        if (match := pattern.search(line))
    ]


def callout_faults(elements: list[Element]) -> list[tuple[int, str]]:
    """Line and fault, for callouts that swallow the rest of the text, and ends that close nothing."""
    faults, open_ones = [], []
    for element in elements:
        if element.kind == "callout":
            open_ones.append(element)
        elif element.kind == "end":
            if open_ones:
                open_ones.pop()
            else:
                faults.append((element.line, "this /// closes nothing"))
    return faults + [(e.line, f"this {e.value} is not closed: /// on a line of its own") for e in open_ones]
