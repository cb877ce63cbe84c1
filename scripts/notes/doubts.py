"""Where the doubtful characters of a repaired note stand in its draft."""

from __future__ import annotations

from collections.abc import Callable

from scripts.mojibake import Doubt

# Python takes them for a part of a name, Markdown for a part of a word: the text around one is read as without it.
SENTINELS = range(0xE0100, 0xE01F0)
ATTEMPTS = 60
Place = tuple[int, int]  # line and column, from 1


def locate(
    text: str, doubts: tuple[Doubt, ...], drafted: str, conversion: Callable[[str], tuple[str, object]]
) -> list[Place | None]:
    """Line and column of each doubtful character of `text` in its conversion; None where it cannot be followed.

    A sentinel goes through the conversion behind each one. Where sentinels change the result, half of them are tried.
    """
    free = [chr(code) for code in SENTINELS if chr(code) not in text]
    places: list[Place | None] = [None] * len(doubts)
    waiting = [range(len(doubts))] if free and doubts else []
    for _ in range(ATTEMPTS):
        if not waiting:
            break
        some = waiting.pop()
        sentinels = {number: free[number % len(free)] for number in some}
        followed, _ = conversion(_with_sentinels(text, doubts, sentinels))
        if followed.translate(dict.fromkeys(map(ord, free))) == drafted:
            for number, place in _found(followed, sentinels, doubts):
                places[number] = place
        elif len(some) > 1:
            half = len(some) // 2
            waiting += [some[half:], some[:half]]
    return places


def _with_sentinels(text: str, doubts: tuple[Doubt, ...], sentinels: dict[int, str]) -> str:
    lines = text.split("\n")
    for number in sorted(sentinels, key=lambda n: (doubts[n].line, doubts[n].column), reverse=True):
        doubt = doubts[number]
        line, column = lines[doubt.line - 1], doubt.column - 1 + len(doubt.chosen)
        lines[doubt.line - 1] = line[:column] + sentinels[number] + line[column:]
    return "\n".join(lines)


def _found(followed: str, sentinels: dict[int, str], doubts: tuple[Doubt, ...]) -> list[tuple[int, Place]]:
    """Which doubt stands where; sentinels come again after 240 doubts, in the same order."""
    waiting: dict[str, list[int]] = {}
    for number in sorted(sentinels, reverse=True):
        waiting.setdefault(sentinels[number], []).append(number)
    found = []
    for line_number, line in enumerate(followed.split("\n"), 1):
        passed = 0
        for index, character in enumerate(line):
            if waiting.get(character):
                number = waiting[character].pop()
                found.append((number, (line_number, index - passed - len(doubts[number].chosen) + 1)))
                passed += 1
    return found


def marked(text: str, doubts: tuple[Doubt, ...], places: list[Place | None]) -> str:
    """The text with ⟦chosen/alternatives⟧ in each place that is known."""
    lines = text.split("\n")
    known = [(place, doubt) for place, doubt in zip(places, doubts, strict=True) if place]
    for (line, column), doubt in sorted(known, key=lambda one: one[0], reverse=True):
        before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
        if after.startswith(doubt.chosen):
            shown = f"⟦{'/'.join(map(visible, [doubt.chosen, *doubt.alternatives]))}⟧"
            lines[line - 1] = before + shown + after.removeprefix(doubt.chosen)
    return "\n".join(lines)


def visible(characters: str) -> str:
    """Characters as they are, but for those that nobody would see."""
    return (
        characters
        if characters.isprintable() and characters.strip()
        else f"U+{'+'.join(f'{ord(c):04X}' for c in characters)}"
    )
