"""Lines of Markdown: what they are, how far they are indented, what stands around them."""

from __future__ import annotations

import re

FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<marker>(?:[-*+]|\d+[.)])[ \t]+)?(?P<ticks>`{3,}|~{3,})[ \t]*(?P<info>[^`]*?)\s*$"
)
QUOTED = re.compile(r"^ {0,3}>[ \t]?")
QUOTES = re.compile(r"^\s*((?:>\s*)+)")
ITEM = re.compile(r"^(\s*)(?:[-*+]|\d+[.)])\s+")
STRUCTURE = re.compile(r"^\s*(?:#{1,6}\s|>|[-*+]\s|\d+[.)]\s|`{3}|~{3}|\||\$\$|/{3}|<!--|---|\*\*\*\s*$)")
SLASHES = re.compile(r"^(/{3,})", re.M)


def closing_line(lines: list[str], start: int, ticks: str) -> int:
    """The index of the line that closes the fence opened at `start`; the end of the text where none does."""
    for number in range(start + 1, len(lines)):
        line = lines[number].strip()
        if line.startswith(ticks) and not line.strip(ticks[0]):
            return number
    return len(lines)


def set_apart(piece: list[str], out: list[str], below: list[str]) -> None:
    """Append what wants blank lines around it."""
    if out and out[-1].strip():
        out.append("")
    out += piece
    if any(line.strip() for line in below):
        out.append("")


def shift_left(line: str, columns: int) -> str:
    """The line, so far to the left or as far as it is indented."""
    width = number = 0
    while number < len(line) and width < columns and line[number] in " \t":
        width += 4 - width % 4 if line[number] == "\t" else 1
        number += 1
    return " " * (width - columns) + line[number:]


def indent_of(line: str) -> int:
    before = line[: len(line) - len(line.lstrip(" \t"))]
    return len(before.expandtabs(4))


def blanks_at_end(out: list[str]) -> list[str]:
    """The blank lines at the end."""
    size = 0
    while size < len(out) and not out[-1 - size].strip():
        size += 1
    return out[len(out) - size :]


def next_line(lines: list[str], start: int) -> tuple[list[str], int | None]:
    """The blank lines from `start` on, and the index of the line that ends them (None: the text does)."""
    number = start
    while number < len(lines) and not lines[number].strip():
        number += 1
    return lines[start:number], number if number < len(lines) else None


def free_end(lines: list[str], start: int) -> int:
    """The index after the fence or callout that opens at `start`; `start` where none does."""
    if fence := FENCE.match(lines[start]):
        return closing_line(lines, start, fence["ticks"]) + 1
    if slashes := re.match(r"(/{3,}) ", lines[start]):
        closing = (n for n in range(start + 1, len(lines)) if lines[n].rstrip() == slashes[1])
        return next(closing, start - 1) + 1
    return start


def without_last_blanks(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and lines[end - 1].strip() in ("", ">"):
        end -= 1
    return lines[:end]


def without_first_blanks(lines: list[str]) -> list[str]:
    return lines[next((n for n, line in enumerate(lines) if line.strip()), len(lines)) :]
