"""The Markdown of a note as that of our pages."""

from __future__ import annotations

import re
from functools import partial

from scripts.notes.callouts import (
    CALLOUT,
    HEADED_CALLOUT,
    cut_before_callout,
    head_and_callout,
    quotation,
    take_quotation,
)
from scripts.notes.changes import Changes, Event
from scripts.notes.chat import mark_turns
from scripts.notes.fences import BARE_PROMPT, ONE_LINE_FENCE, bare_transcript, fence_lines, is_session, take_fence
from scripts.notes.inline import convert_inline
from scripts.notes.lines import FENCE, ITEM, QUOTED, SLASHES, blanks_at_end, indent_of, next_line, set_apart, shift_left
from scripts.notes.shattered import mend_shattered

DEEPEST = 20  # levels of quotation; what is deeper stays quoted
INDENTED_CALLOUT = re.compile(r"^[ \t]+>[ \t]*\[![^\W\d]")
ITEM_CALLOUT = re.compile(r"^(\s*(?:[-*+]|\d+[.)])\s+)(?:\[[ xX]\]\s+)?(>\s*\[![^\W\d].*)$")
STRAY_HEADING = re.compile(r"^(?:\t| {4,})(#{1,6}\s+\S.*)$")
MOVED = re.compile(rf"{FENCE.pattern}|{INDENTED_CALLOUT.pattern}|{STRAY_HEADING.pattern}")  # goes to the margin
PICTURE_ALONE = re.compile(r"!(?:\[\[[^\[\]\n]+\]\]|\[[^\]\n]*\]\((?!https?:|figure:|data:)[^()\n]*\))\s*$")


def convert(text: str) -> tuple[str, tuple[Event, ...]]:
    """The text in our Markdown, and what was decided on the way. Converting it again changes nothing."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    changes = Changes(text)
    lines = text.split("\n")
    head = _front_matter(lines)
    drafted, events = changes.taken_out([*lines[:head], *mark_turns(_lines(lines[head:], changes, 0))])
    return "\n".join(drafted if not drafted[-1] else [*drafted, ""]), events


def _front_matter(lines: list[str]) -> int:
    """How many lines of settings stand first, between two ---."""
    if lines[0] != "---":
        return 0
    for number, line in enumerate(lines[1:], 1):
        if line == "---":
            return number + 1
        if line.strip() and not re.match(r"[\w-]+\s*:|\s+\S|- |#", line):
            return 0
    return 0


def _lines(lines: list[str], changes: Changes, depth: int) -> list[str]:
    """One level of quotation, converted: fences, formulas, quotations with their callouts, then line by line."""
    lines = mend_shattered(lines, changes)
    out: list[str] = []
    number = 0
    moved = 0  # by how much what follows a fence in its list item has to go left
    refused = 0  # where prompts end that are no transcript
    while number < len(lines):
        line = lines[number]
        if one := ONE_LINE_FENCE.match(line):
            lines[number : number + 1] = [f"```{one[1]}", one[2], "```"]
            continue
        if fence := FENCE.match(line):
            number, moved = take_fence(lines, number, fence, out, changes)
            continue
        if line.lstrip().startswith("$$") and (end := _formula_end(lines, number)):
            out += [shift_left(formula, moved) for formula in lines[number:end]]
            number = end
            continue
        if line.strip() and indent_of(line) < moved:
            moved = 0
        line = shift_left(line, moved)
        if number >= refused and BARE_PROMPT.match(line):
            session = bare_transcript(lines, number)
            refused = number + len(session)
            if not is_session(session):
                continue
            number += len(session)
            set_apart(fence_lines(session, "", "", "```", "", changes), out, lines[number : number + 1])
        elif headed := HEADED_CALLOUT.match(line):
            heading, *callout = head_and_callout(headed)
            out.append(convert_inline(heading, changes) + changes.tell("a callout in a heading: now a heading"))
            lines[number : number + 1] = callout
        elif item := ITEM_CALLOUT.match(line):
            lines[number] = " " * len(item[1]) + item[2]
        elif not QUOTED.match(line) and (cut := cut_before_callout(line))[1:]:
            lines[number : number + 1] = cut
        elif depth < DEEPEST and (QUOTED.match(line) or CALLOUT.match(line) or INDENTED_CALLOUT.match(line)):
            in_list = INDENTED_CALLOUT.match(line)  # to the margin, with what follows in the item
            moved += indent_of(line) if in_list else 0
            run, number = quotation(lines, number, moved)
            piece = take_quotation(run, changes, partial(_lines, changes=changes, depth=depth + 1))
            if in_list and piece:
                piece[0] += changes.tell("a callout in a list: now at the margin")
            if any(FENCE.match(line) or SLASHES.match(line) for line in piece):
                set_apart(piece, out, lines[number : number + 1])
            else:
                out += piece
        elif (stray := STRAY_HEADING.match(line)) and _stands_alone(out, lines, number) and not _in_list(out):
            lines[number] = stray[1] + changes.tell("an indented heading: now at the margin")
        elif PICTURE_ALONE.match(line):
            number += 1
            set_apart([convert_inline(line, changes)], out, lines[number : number + 1])
        else:
            out.append(convert_inline(line, changes))
            number += 1
    return out


def _formula_end(lines: list[str], start: int) -> int:
    """The index after the formula that `$$` opens at `start`; 0 where nothing closes it."""
    if lines[start].count("$$") != 1:
        return 0
    for number in range(start + 1, len(lines)):
        if "$$" in lines[number]:
            return number + 1
    return 0


def _stands_alone(out: list[str], lines: list[str], number: int) -> bool:
    """Whether an indented line begins a block and no other line of code, above or below, belongs to it."""
    gap = blanks_at_end(out)
    _, following = next_line(lines, number + 1)
    near = [*out[: len(out) - len(gap)][-1:], *([] if following is None else [lines[following]])]
    begins = bool(gap) or not out or FENCE.match(out[-1]) is not None
    return begins and not any(re.match(r"\t| {4}", line) and not MOVED.match(line) for line in near)


def _in_list(out: list[str]) -> bool:
    """Whether the last thing said, or what it is indented under, is an item of a list."""
    for line in reversed(out):
        if ITEM.match(line):
            return True
        if line.strip() and not line.startswith(" "):
            return False
    return False
