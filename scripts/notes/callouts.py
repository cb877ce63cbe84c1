"""Obsidian's callouts as ours: nested, squashed onto one line, in headings, quoted ever deeper."""

from __future__ import annotations

import re
from collections.abc import Callable

from scripts.notes.changes import Changes
from scripts.notes.chat import turn_in
from scripts.notes.inline import KEPT, convert_inline, hide, show
from scripts.notes.lines import (
    FENCE,
    ITEM,
    QUOTED,
    QUOTES,
    SLASHES,
    STRUCTURE,
    free_end,
    indent_of,
    shift_left,
    without_first_blanks,
    without_last_blanks,
)

Convert = Callable[[list[str]], list[str]]  # what stands in a quotation, one level of it taken away

KINDS = {
    "note": "note info abstract summary tldr todo",
    "tip": "tip hint important success check done question help faq example",
    "warning": "warning caution attention danger error failure fail missing bug",
    "quote": "quote cite",
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names.split()}
CALLOUT = re.compile(r"^\s*\[!([^\W\d][\w-]*)(?:\|[^\]]*)?\]([+-]?)(.*)")
OPENS = re.compile(r"^\s*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)?\[![^\W\d][\w-]*(?:\|[^\]]*)?\]")
LISTED_CALLOUT = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+(\[![^\W\d].*)$")
SQUASHED = re.compile(r"(?<![\s>])\s+(?=(?:>\s*)+[^\s>=\d])")
SQUASHED_FENCE = re.compile(r"\s>\s*(`{3}\w*)(\s>\s[^`]*?)\s>\s*`{3}(?=\s|$)")
SQUASHED_CALLOUT = re.compile(r"(?<=[^\s>])\s+(?=(?:>\s*)+\[![^\W\d][\w-]*\])")
HEADED_CALLOUT = re.compile(r"^( {0,3}#{1,6})\s+(?:>\s*)*(\[![^\W\d][\w-]*\][+-]?.*)$")


def head_and_callout(headed: re.Match) -> list[str]:
    """`### > [!tip] title > words` as a heading and, if there are words, a callout below it."""
    kind = re.match(r"\[![\w-]+\][+-]?", headed[2])[0]
    title, *words = _unsquash(headed[2])
    title = title.removeprefix(kind).strip() or CALLOUT.match(kind)[1].capitalize()
    body = [word if QUOTED.match(word) else f"> {word}" for word in words]
    return [f"{headed[1]} {title}", *([f"> {kind}", *body] if body else [])]


def _unsquash(line: str) -> list[str]:
    """A callout that lost its line ends, cut before each ` > ` outside code and formulas."""
    if "\x00" in line:
        return [line]
    marks = QUOTES.match(line)
    start = marks.end() if marks else 0
    hidden, kept = hide(SQUASHED_FENCE.sub(_cut_fence, line[start:]), KEPT)
    first, *others = (show(part, kept) for piece in hidden.split("\n") for part in SQUASHED.split(piece))
    return [line[:start] + first, *others]


def _cut_fence(squashed: re.Match) -> str:
    code = re.sub(r"\s+>(?=\s)", "\n>", squashed[2])
    return f"\n> {squashed[1]}{code}\n> ```"


def cut_before_callout(line: str) -> list[str]:
    """A line, cut before a callout that lost the line end above it."""
    if "[!" not in line or "\x00" in line:
        return [line]
    hidden, kept = hide(line, KEPT)
    parts = [show(part, kept) for part in SQUASHED_CALLOUT.split(hidden, maxsplit=1)]
    return parts if re.search(r"\w", parts[0]) else [line]


def quotation(lines: list[str], start: int, moved: int) -> tuple[list[str], int]:
    """The quotation at `start`, as written but for squashed callouts, which are cut; and where to go on."""
    run: list[str] = []
    number = start
    bare = not QUOTED.match(shift_left(lines[start], moved))  # [!note] without its >: a paragraph
    while number < len(lines):
        line = shift_left(lines[number], moved)
        opens = CALLOUT.match(QUOTES.sub("", line))
        if QUOTED.match(line):
            run += _unsquash(line) if opens else cut_before_callout(line)
        elif bare and line.strip() and not FENCE.match(line):
            run += [part if QUOTED.match(part) else f"> {part}" for part in (_unsquash(line) if opens else [line])]
        elif run and _is_lazy(line, run[-1]):
            run += cut_before_callout(line)
        else:
            break
        number += 1
    return run, number


def _is_lazy(line: str, last: str) -> bool:
    """Whether a line without > goes on with the paragraph of the quotation above it."""
    words = QUOTES.sub("", last)
    ends = not words.strip() or re.match(r"\s*(?:#{1,6}\s|`{3}|~{3}|\$\$|\|)", words)
    return bool(line.strip()) and not ends and not STRUCTURE.match(line) and not turn_in(line)


def take_quotation(run: list[str], changes: Changes, inner: Convert) -> list[str]:
    """The callouts of a quotation as callouts of ours, the rest as it was; fences leave it."""
    if not any(FENCE.match(words) or OPENS.match(words) for words in (QUOTES.sub("", line) for line in run)):
        return [convert_inline(line, changes) for line in run]
    words = [QUOTED.sub("", line) for line in run]
    out: list[str] = []
    for part in _parts(words):
        opener = CALLOUT.match(part[0])
        piece = _callout(opener, part[1:], changes, inner) if opener else _requote(inner(part))
        out += [*([""] if out and out[-1] and piece else []), *piece]
    return out


def _parts(inner: list[str]) -> list[list[str]]:
    """A quotation, cut before each callout that opens in it."""
    parts: list[list[str]] = [[]]
    fence = ""
    for line in inner:
        if fence:
            fence = "" if line.strip().startswith(fence) and not line.strip().strip(fence[0]) else fence
        elif opened := FENCE.match(line):
            fence = opened["ticks"]
        elif CALLOUT.match(line):
            parts.append([])
        parts[-1].append(line)
    return [part for part in parts if any(line.strip() for line in part)]


def _requote(lines: list[str]) -> list[str]:
    """Lines as a quotation again; fences and callouts stand free between its parts."""
    out: list[str] = []
    number = 0
    while number < len(lines):
        end = free_end(lines, number)
        if end > number:
            out = [*without_last_blanks(out), *([""] if out else []), *lines[number:end], ""]
            number = end
        elif lines[number].strip() or (out and out[-1]):
            out.append(f"> {lines[number]}".rstrip() if lines[number].strip() else ">")
            number += 1
        else:
            number += 1
    return without_last_blanks(out)


def _callout(opener: re.Match, body: list[str], changes: Changes, inner: Convert) -> list[str]:
    """A callout of ours; its body is converted first, as an outer block needs one slash more than what it holds."""
    name, fold, title = opener[1].lower(), opener[2], convert_inline(opener[3].strip(), changes)
    body = _nest(_level(body, changes))
    content = without_last_blanks(without_first_blanks(_set_out(inner(body))))
    kind, said = KIND_OF.get(name, ""), ""
    if not kind:
        said = changes.tell(f"a callout of a kind we do not have, {name}: now a note")
        kind, title = "note", title or name.capitalize()
    if kind == "quote":
        return _requote([*([f"**{title}**{said}", ""] if title else []), *content])
    if fold == "-":
        kind = "details"
    slashes = "/" * max([3, *(len(inner) + 1 for inner in SLASHES.findall("\n".join(content)))])
    if content and content[0].startswith("    "):  # right below the opening, that would be an option
        content = ["", *content]
    return [f"{slashes} {kind}{f' | {title}' if title else ''}{said}", *content, slashes]


def _set_out(lines: list[str]) -> list[str]:
    """Lines that were quoted, as our Markdown wants them: blank lines around lists and fences, four spaces a level."""
    out: list[str] = []
    items: list[tuple[int, int]] = []  # of the items that we are in: where mark and words stand
    number = 0
    while number < len(lines):
        line = lines[number]
        above = bool(out and out[-1].strip())
        if (end := free_end(lines, number)) > number:
            after = [""] if end < len(lines) and lines[end].strip() else []
            out += [*([""] if above else []), *lines[number:end], *after]
            number, items = end, []
            continue
        item = ITEM.match(line)
        below, indent = bool(items), indent_of(line)
        while items and line.strip() and indent < items[-1][0] + 2 and (item or indent or not above):
            items.pop()
        if item and above and not below:
            out.append("")
        if items and indent and line.strip():
            line = " " * (4 * len(items) + (0 if item else max(indent - items[-1][1], 0))) + line.lstrip()
        if item:
            items.append((indent, indent + len(item[0].lstrip())))
        out.append(line)
        number += 1
    return out


def _level(body: list[str], changes: Changes) -> list[str]:
    """A body whose every line is quoted deeper than the one before lost its shape: all on one level."""
    marks = [QUOTES.match(line) for line in body if line.strip()]
    depths = [match[1].count(">") if match else 0 for match in marks]
    if not depths or depths[0] == 0 or depths != sorted(depths) or depths[0] == depths[-1]:
        return body
    if any(CALLOUT.match(QUOTES.sub("", line)) for line in body):
        return body
    level = [QUOTES.sub("", line) for line in body]
    return [*level[:-1], level[-1] + changes.tell("a callout whose lines were quoted ever deeper: now on one level")]


def _nest(body: list[str]) -> list[str]:
    """A callout that opens as an item of a list holds the rest of the list."""
    for number, line in enumerate(body):
        if FENCE.match(line):
            return body
        if listed := LISTED_CALLOUT.match(line):
            return [*body[:number], *(f"> {inner}" for inner in (listed[1], *body[number + 1 :]))]
    return body
