"""What stands in a draft: problems, hints, missing pictures, links, code, turns, outline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.book import HEADING_ANCHOR, read_markdown
from scripts.notes.changes import Change, Event, Link
from scripts.notes.fences import OUTPUT_TITLES
from scripts.notes.lines import FENCE, ITEM, STRUCTURE, closing_line, indent_of
from scripts.notes.transcripts import parse
from scripts.text_rules import callout_faults, encoding_faults

IN_CODE = " (in code: gone once the program stands in snippets/)"
MISSING = re.compile(r"\*\[missing (image|note): ([^\n]*?)\]\*")
SENTENCE_END = re.compile(r"(?<=[。！？])(?=.)|(?<=[^\s\d][.!?])\s+(?=\S)")
AROUND = 300  # characters beside a picture or an address that are looked at for the words that belong to it
PASTED = re.compile(r"\d{8,}[\w -]*\.\w+")
URL = re.compile(r"https?://[^\s<>\"'`)\]）】」』”，。；、\\|]+")
TURN_MARK = re.compile(r"^<!-- turn \d+: (.*) -->$")


@dataclass(frozen=True)
class Remark:
    """A line of the draft, and what is wrong there."""

    line: int
    why: str


@dataclass(frozen=True)
class Image:
    """A picture that the note shows and did not bring along, with what is said before and after it."""

    line: int
    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Block:
    """A fence: its language and text; for a program with an output below, what the note says it prints."""

    line: int
    language: str
    source: str
    expected: str | None = None

    @property
    def parses(self) -> bool:
        return parse(self.source) is not None


@dataclass(frozen=True)
class Turn:
    line: int
    speaker: str


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    text: str


@dataclass(frozen=True)
class Draft:
    """A text and what stands in it; every line is a line of `text`, from 1.

    `problems` are what the tests of characters and callouts would refuse; `hints` they would not, and still it will
    not look as it was meant.
    """

    text: str
    problems: tuple[Remark, ...]
    hints: tuple[Remark, ...]
    changes: tuple[Change, ...]
    images: tuple[Image, ...]
    links: tuple[Link, ...]
    code: tuple[Block, ...]
    turns: tuple[Turn, ...]
    outline: tuple[Heading, ...]


def inspect(text: str, events: tuple[Event, ...] = ()) -> Draft:
    """What stands in a text as it is, and what its conversion (`events`) told."""
    lines = text.split("\n")
    elements = read_markdown(text.replace("\r\n", "\n"))
    blocks, in_code = find_blocks(lines)
    prose = [(number, line) for number, line in enumerate(lines, 1) if number not in in_code]
    faults = [
        (number, why + (IN_CODE if number in in_code and "Obsidian" in why else ""))
        for number, why in encoding_faults(text)
    ]
    faults += callout_faults(elements)
    hints = list(_hints(prose))
    hints += [
        (block.line, "labelled python, but no Python")
        for block in blocks
        if block.language == "python" and not block.parses
    ]
    hints += [
        (element.line, "code by indentation: give it a fence") for element in elements if element.kind == "indented"
    ]
    return Draft(
        text,
        problems=tuple(Remark(*fault) for fault in sorted(faults)),
        hints=tuple(Remark(*hint) for hint in sorted(hints)),
        changes=tuple(event for event in events if isinstance(event, Change)),
        images=tuple(_images(prose)),
        links=tuple(sorted([*_links(prose), *(e for e in events if isinstance(e, Link))], key=lambda link: link.line)),
        code=tuple(blocks),
        turns=tuple(Turn(number, match[1]) for number, line in prose if (match := TURN_MARK.match(line))),
        outline=tuple(
            Heading(element.line, element.value.index(" "), element.text)
            for element in elements
            if element.kind == "heading"
        ),
    )


def _hints(prose: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines that our Markdown reads otherwise than Obsidian does."""
    last, before, told = "", 0, False
    for number, line in prose:
        item = ITEM.match(line)
        plain = bool(last.strip()) and before == number - 1 and not STRUCTURE.match(last) and not last.startswith(" ")
        if item and not item[1] and plain:
            yield number, "a list right below a paragraph: it wants a blank line above"
        if item and indent_of(line) % 4 and not told:
            yield number, "a list nested by fewer than four spaces: it would not nest"
            told = True
        if re.match(r"\s+>.*(?:`{3}|~{3})", line):
            yield number, "a fence in a quotation in a list: it wants to stand at the margin"
        if re.match(r"\s*(?:[-*+]\s+)?\[![^\W\d][\w-]*\]", line):
            yield number, "the mark of a callout that opens none"
        told = told and (bool(item) or not line.strip() or line.startswith((" ", "\t")))
        last, before = line, number


def find_blocks(lines: list[str]) -> tuple[list[Block], set[int]]:
    """The fences, and the numbers of all lines in them."""
    found: list[Block] = []
    inside: set[int] = set()
    number = 0
    below = False  # nothing but blank lines since the last fence
    while number < len(lines):
        match = FENCE.match(lines[number])
        if not match:
            below = below and not lines[number].strip()
            number += 1
            continue
        end = closing_line(lines, number, match["ticks"])
        source = "\n".join(line.removeprefix(match["indent"]) for line in lines[number + 1 : end])
        inside |= set(range(number + 1, end + 2))
        titled = re.fullmatch(r'text title="([^"]*)"', match["info"])
        if below and titled and titled[1] in sum(OUTPUT_TITLES.values(), ()) and found[-1].language == "python":
            found[-1] = Block(found[-1].line, "python", found[-1].source, source)
        else:
            found.append(Block(number + 1, match["info"].split(" ")[0], source))
        number, below = end + 1, True
    return found, inside


def _images(prose: list[tuple[int, str]]) -> Iterator[Image]:
    said = [_said(line) for _, line in prose]
    after = [""] * len(prose)  # the next words below each line
    for index in range(len(prose) - 2, -1, -1):
        after[index] = said[index + 1] or after[index + 1]
    before = ""
    for index, (number, line) in enumerate(prose):
        for match in MISSING.finditer(line):
            if match[1] == "image":
                left, right = line[: match.start()][-AROUND:], line[match.end() :][:AROUND]
                yield Image(
                    number,
                    f"Pasted image {match[2]}" if PASTED.fullmatch(match[2]) else match[2],
                    SENTENCE_END.split(_said(left) or before)[-1],
                    SENTENCE_END.split(_said(right) or after[index])[0],
                )
        before = said[index] or before


def _said(line: str) -> str:
    """The words of a line, without marks of structure, anchors and missing pictures."""
    line = re.sub(r"^(?:\s*>)*\s*(?:/{3,}[^|]*\|?|#{1,6}\s|[-*+]\s|\d+[.)]\s|<!--.*)?\s*", "", MISSING.sub("", line))
    words = HEADING_ANCHOR.sub("", line).strip()
    return words if re.search(r"\w", words) else ""


def _links(prose: list[tuple[int, str]]) -> Iterator[Link]:
    for number, line in prose:
        for match in URL.finditer(line):
            before = line[max(match.start() - AROUND, 0) : match.start()]
            named = re.search(r"(!?)\[([^\]]*)\]\(<?$", before)
            text = named[2] if named else ""
            yield Link(number, "image" if named and named[1] else "web", match[0].rstrip(".,:;"), text)
