"""Fences of one word that were inline code before a chat was copied from its web page."""

from __future__ import annotations

import re

from scripts.notes.changes import Changes
from scripts.notes.lines import FENCE, STRUCTURE, blanks_at_end, closing_line, next_line

CLOSING_MARK = re.compile(r"^\s*[，。；：、！？）」』”,.;:!?)]")


def mend_shattered(lines: list[str], changes: Changes) -> list[str]:
    """Fences of one word in the middle of an item's sentence are inline code, as the sentence goes on below.

    Copying from a web page leaves them: the space that stood between words is a line of spaces.
    """
    out: list[str] = []
    number = 0
    while number < len(lines):
        opener = FENCE.match(lines[number])
        end = closing_line(lines, number, opener["ticks"]) + 1 if opener else number + 1
        before = blanks_at_end(out)
        gap, following = next_line(lines, end)
        torn = any(before) or any(gap) or _is_closing(lines, following)
        of_item = opener and (opener["marker"] or (opener["indent"] and len(before) < len(out)))
        if not (torn and of_item and end <= len(lines) and _is_one_word(opener, lines[number:end])):
            out += lines[number:end]
            number = end
            continue
        word = f"`{lines[number + 1].strip()}`"
        if opener["marker"]:
            out.append(opener["indent"] + opener["marker"] + word)
        else:
            del out[len(out) - len(before) :]
            out[-1] = _joined(out[-1], word, apart=any(before))
        out[-1] += changes.tell("a fence of one word in a sentence: now inline code")
        number = end
        while following is not None and _goes_on(lines[following]):
            text = lines[following].strip()
            out[-1] = _joined(out[-1], text, apart=any(gap))
            number = following + 1
            gap, following = next_line(lines, number)
            if not _is_closing(lines, following):
                break
    return out


def _joined(words: str, more: str, apart: bool) -> str:
    """Two parts of a sentence; Chinese punctuation wants no space on either side."""
    words = words.rstrip()
    return (
        f"{words}{' ' if apart and words[-1] not in '，。；：、（「“' and not CLOSING_MARK.match(more) else ''}{more}"
    )


def _is_one_word(opener: re.Match, fence: list[str]) -> bool:
    return not opener["info"] and len(fence) == 3 and "`" not in fence[1]


def _is_closing(lines: list[str], number: int | None) -> bool:
    """Whether a line begins with what ends a part of a sentence."""
    return number is not None and bool(CLOSING_MARK.match(lines[number]))


def _goes_on(line: str) -> bool:
    """Whether a line, indented under an item, continues a sentence."""
    return line.startswith((" ", "\t")) and not STRUCTURE.match(line)
