"""What a conversion decides, and where: the line of the draft, which only the end of the conversion knows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

MARKS = range(0x100000, 0x10FFFE)  # characters for private use: they stand where something was decided


@dataclass(frozen=True)
class Change:
    """What was not simply translated but decided, and so wants a look."""

    line: int
    what: str


@dataclass(frozen=True)
class Link:
    """An address (`web`, `image`) or another note (`note`, in the draft just words)."""

    line: int
    kind: str
    target: str
    text: str


Event = Change | Link


class Changes:
    """Marks that are left in a text while it is converted, each for an event that wants to know its line.

    `lang` is the language of the text, as what is added to it is in words, too.
    """

    def __init__(self, text: str) -> None:
        taken = set(text)
        self.lang = "zh" if len(re.findall(r"[\u4e00-\u9fff]", text)) > len(text) / 20 else "en"
        self._free = (chr(code) for code in MARKS if chr(code) not in taken)
        self._events: dict[str, Callable[[int], Event]] = {}

    def leave(self, event: Callable[[int], Event]) -> str:
        """The mark to put where `event` happens."""
        mark = next(self._free, "")
        if mark:
            self._events[mark] = event
        return mark

    def tell(self, what: str) -> str:
        """The mark of a change."""
        return self.leave(lambda line: Change(line, what))

    def taken_out(self, lines: list[str]) -> tuple[list[str], tuple[Event, ...]]:
        """The lines without marks, and what happened in them, from top to bottom."""
        happened = [
            self._events[character](number)
            for number, line in enumerate(lines, 1)
            for character in line
            if character in self._events
        ]
        without = dict.fromkeys(map(ord, self._events))
        return [line.translate(without) for line in lines], tuple(happened)
