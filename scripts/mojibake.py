"""Undo mojibake: Chinese text that was read in the wrong encoding, saved again, and lost bytes on the way."""

from __future__ import annotations

from dataclasses import dataclass


class NoteError(Exception):
    """What is wrong with a note, in one line."""


@dataclass(frozen=True)
class Doubt:
    """A character that was chosen, not known: `line` and `column` (from 1) in the repaired text."""

    line: int
    column: int
    chosen: str
    alternatives: tuple[str, ...]
    confidence: float


@dataclass(frozen=True)
class Repair:
    """The repaired `text`, the `steps` that had mangled it (none: it was sound), and what remains doubtful."""

    text: str
    steps: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def repair(data: bytes) -> Repair:
    """Decode `data` and undo what mangled it. Raises NoteError where no encoding fits."""
    try:
        return Repair(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NoteError("no encoding fits") from None
