"""Turn the Markdown of a note (Obsidian, a chat, a shell session) into that of our pages, and say what stands in it.

    draft = lift(text)      # draft.text, and draft.problems, .changes, .images, .links, .code, .turns, .outline

Callouts, highlights, wiki links, fences, transcripts and chat turns are converted. Whatever else there is (prose, code,
formulas, tables) is left as it was, byte for byte. Lifting a draft again changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from scripts.book import HEADING_ANCHOR, INLINE_MATH, read_markdown
from scripts.note_code import is_python, parse, read_transcript
from scripts.text_rules import callout_faults, encoding_faults

KINDS = {
    "note": "note info abstract summary tldr todo",
    "tip": "tip hint important success check done question help faq example",
    "warning": "warning caution attention danger error failure fail missing bug",
    "quote": "quote cite",
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names.split()}
LABELS = {"py": "python", "python3": "python", "pycon": "python", "ipython": "python"}
LABELS |= {"plaintext": "text", "plain": "text", "txt": "text", "console-output": "text"}
OUTPUT_TITLES = {"zh": ("输出", "报错"), "en": ("Output", "Error")}
IN_CODE = " (in code: gone once the program stands in snippets/)"
DEEPEST = 20  # levels of quotation; what is deeper stays quoted

FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<marker>(?:[-*+]|\d+[.)])[ \t]+)?(?P<ticks>`{3,}|~{3,})[ \t]*(?P<info>[^`]*?)\s*$"
)
ONE_LINE_FENCE = re.compile(r"^\s*```([A-Za-z]\w*)\s+([^`]+?)\s*```\s*$")
BARE_PROMPT = re.compile(r"^(?:>>> \S|(?:In|Out) ?\[\d+\]:)")
SESSION_END = re.compile(r"/{3,}|>(?!>> )|#{2,6} ")
QUOTED = re.compile(r"^ {0,3}>[ \t]?")
QUOTES = re.compile(r"^\s*((?:>\s*)+)")
CALLOUT = re.compile(r"^\s*\[!([A-Za-z][\w-]*)(?:\|[^\]]*)?\]([+-]?)[ \t]*(.*?)\s*$")
OPENS = re.compile(r"^\s*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)?\[![A-Za-z][\w-]*(?:\|[^\]]*)?\]")
INDENTED_CALLOUT = re.compile(r"^[ \t]+>[ \t]*\[![A-Za-z]")
ITEM_CALLOUT = re.compile(r"^(\s*(?:[-*+]|\d+[.)])\s+)(?:\[[ xX]\]\s+)?(>\s*\[![A-Za-z].*)$")
STRAY_HEADING = re.compile(r"^(?:\t| {4,})(#{1,6}\s+\S.*)$")
MOVED = re.compile(rf"{FENCE.pattern}|{INDENTED_CALLOUT.pattern}|{STRAY_HEADING.pattern}")  # goes to the margin
LISTED_CALLOUT = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+(\[![A-Za-z].*)$")
SQUASHED = re.compile(r"\s+(?=(?:>\s*)+[^\s>=\d])")
SQUASHED_CALLOUT = re.compile(r"(?<=[^\s>])\s+(?=(?:>\s*)+\[![A-Za-z][\w-]*\])")
HEADED_CALLOUT = re.compile(r"^( {0,3}#{1,6})\s+(?:>\s*)*(\[![A-Za-z][\w-]*\][+-]?.*)$")
HEADING = re.compile(r"^#{1,6}\s")
ITEM = re.compile(r"^(\s*)(?:[-*+]|\d+[.)])\s+")
STRUCTURE = re.compile(r"^\s*(?:#{1,6}\s|>|[-*+]\s|\d+[.)]\s|`{3}|~{3}|\||\$\$|/{3}|<!--|---|\*\*\*\s*$)")
CLOSING_MARK = re.compile(r"^\s*[，。；：、！？）」』”,.;:!?)]")
SLASHES = re.compile(r"^(/{3,})", re.M)
LANGUAGE_LINE = re.compile(r"^\s*(python|py|bash|shell|json|yaml|toml|text|plaintext)\s*$", re.I)

INLINE_CODE = r"(?<!`)(`+)(?!`)(?:.+?)(?<!`)\1(?!`)"
CODE_AND_MATH = re.compile(rf"{INLINE_CODE}|\$\$.+?\$\$|{INLINE_MATH.pattern}")
ADDRESS = re.compile(r"https?://[^\s<>]+|<[^<>\n]*>|\]\([^()\n]*\)")
KEPT = re.compile(f"{CODE_AND_MATH.pattern}|{ADDRESS.pattern}")
HIDDEN = re.compile(r"\x00(\d+)\x00")
HIGHLIGHT = re.compile(r"(?<![=\\])==(?![\s=])([^=\n]*[^\s=])==(?!=)")
COMPARISON = re.compile(r"[\w)\]'\"]==[\w(\['\"]", re.A)
EMBED = re.compile(r"!\[\[([^\[\]|\n]+?)(?:\\?\|([^\[\]\n]*))?\]\]")
WIKI_LINK = re.compile(r"(?<!!)\[\[([^\[\]|\n]+?)(?:\\?\|([^\[\]\n]+))?\]\](?!\()")
NUMBERS = re.compile(r"[\d\s.,;:+eE-]*")
IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\(<?([^)\s>]+)>?(?:\s+\"[^\"\n]*\")?\)")
PICTURE_ALONE = re.compile(r"!(?:\[\[[^\[\]\n]+\]\]|\[[^\]\n]*\]\((?!https?:|figure:|data:)[^()\n]*\))\s*$")
LOCAL = re.compile(r"(?!(?:https?|figure|data):)", re.I)
MISSING = re.compile(r"\*\[missing (image|note): ([^\n]*?)\]\*")
SENTENCE_END = re.compile(r"(?<=[。！？])(?=.)|(?<=[^\s\d][.!?])\s+(?=\S)")
AROUND = 300  # characters beside a picture that are looked at for the sentence around it
PASTED = re.compile(r"\d{8,}[\w -]*\.\w+")
URL = re.compile(r"https?://[^\s<>\"'`)\]）】」』”，。；、\\|]+")
SPEAKER = (
    r"(You|User|Human|Me|ChatGPT|GPT(?:-\w+)?|Assistant|Claude|Gemini|DeepSeek|Copilot|Bot|AI|我|你|用户|助手|提问|回答)"
    r"(?:\s?(?:said|says|说))?"
)
TURN = re.compile(
    rf"^(?:#{{1,6}}\s+)?(?:\*\*)?{SPEAKER}(?:\*\*)?\s?[:：](?:\*\*)?(?:(?:\s+|(?<=：))(\S.*?))?\s*$", re.I
)
TURN_ALONE = re.compile(rf"^(?:#{{1,6}}\s+(?:\*\*)?|\*\*){SPEAKER}(?:\*\*)?()\s*$", re.I)  # heading or bold, no colon
PERSON = re.compile(r"You|User|Human|Me|我|你|用户|提问", re.I)
TURN_MARK = re.compile(r"^<!-- turn \d+: (.*) -->$")
MARKS = range(0x100000, 0x10FFFE)  # characters for private use: where something was changed, until lines are counted


@dataclass(frozen=True)
class Problem:
    """A line of the draft that the tests of characters and callouts would refuse, and why."""

    line: int
    why: str


@dataclass(frozen=True)
class Hint:
    """A line of the draft that no test refuses and that still will not look as it was meant."""

    line: int
    why: str


@dataclass(frozen=True)
class Change:
    """What was not simply translated but decided, and so wants a look."""

    line: int
    what: str


@dataclass(frozen=True)
class Image:
    """A picture that the note shows and did not bring along, with what is said before and after it."""

    line: int
    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Link:
    """An address (`web`, `image`) or another note (`note`, in the draft just words)."""

    line: int
    kind: str
    target: str
    text: str


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
    """A text and what stands in it; every line is a line of `text`, from 1."""

    text: str
    problems: tuple[Problem, ...] = ()
    hints: tuple[Hint, ...] = ()
    changes: tuple[Change, ...] = ()
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()
    code: tuple[Block, ...] = ()
    turns: tuple[Turn, ...] = ()
    outline: tuple[Heading, ...] = ()


def lift(text: str) -> Draft:
    """The note as a draft of a page, with what stands in it. Never raises."""
    return inspect(*convert(text))


# What stands in a text


def inspect(text: str, events: tuple[Change | Link, ...] = ()) -> Draft:
    """What stands in a text as it is, and what its conversion (`events`) told."""
    lines = text.split("\n")
    elements = read_markdown(text.replace("\r\n", "\n"))
    blocks, in_code = _blocks(lines)
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
        problems=tuple(Problem(*fault) for fault in sorted(faults)),
        hints=tuple(Hint(*hint) for hint in sorted(hints)),
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
        if item and _indent(line) % 4 and not told:
            yield number, "a list nested by fewer than four spaces: it would not nest"
            told = True
        if re.match(r"\s+>.*(?:`{3}|~{3})", line):
            yield number, "a fence in a quotation in a list: it wants to stand at the margin"
        if re.match(r"\s*(?:[-*+]\s+)?\[![A-Za-z][\w-]*\]", line):
            yield number, "the mark of a callout that opens none"
        told = told and (bool(item) or not line.strip() or line.startswith((" ", "\t")))
        last, before = line, number


def _blocks(lines: list[str]) -> tuple[list[Block], set[int]]:
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
        end = _closing(lines, number, match["ticks"])
        source = "\n".join(line.removeprefix(match["indent"]) for line in lines[number + 1 : end])
        inside |= set(range(number + 1, end + 2))
        titled = re.fullmatch(r'text title="([^"]*)"', match["info"])
        if below and titled and titled[1] in sum(OUTPUT_TITLES.values(), ()) and found[-1].language == "python":
            found[-1] = Block(found[-1].line, "python", found[-1].source, source)
        else:
            found.append(Block(number + 1, match["info"].split(" ")[0], source))
        number, below = end + 1, True
    return found, inside


def _closing(lines: list[str], start: int, ticks: str) -> int:
    """The index of the line that closes the fence opened at `start`; the end of the text where none does."""
    for number in range(start + 1, len(lines)):
        line = lines[number].strip()
        if line.startswith(ticks) and not line.strip(ticks[0]):
            return number
    return len(lines)


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
            before = line[: match.start()]
            named = re.search(r"(!?)\[([^\]]*)\]\(<?$", before)
            text = named[2] if named else ""
            yield Link(number, "image" if named and named[1] else "web", match[0].rstrip(".,:;"), text)


# The conversion


@dataclass
class _Notes:
    """Leaves a character for private use where something was changed, so that its line is known at the end."""

    free: Iterator[str]
    lang: str
    events: dict[str, Callable[[int], Change | Link]] = field(default_factory=dict)

    def leave(self, event: Callable[[int], Change | Link]) -> str:
        mark = next(self.free, "")
        if mark:
            self.events[mark] = event
        return mark

    def change(self, what: str) -> str:
        return self.leave(lambda line: Change(line, what))


def convert(text: str) -> tuple[str, tuple[Change | Link, ...]]:
    """The text in our Markdown, and what was decided on the way."""
    taken = set(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    notes = _Notes((chr(code) for code in MARKS if chr(code) not in taken), _language(text))
    lines = text.split("\n")
    head = _front_matter(lines)
    body = _turns(_lines(lines[head:], notes, 0))
    marked = [*lines[:head], *body]
    events = [
        notes.events[character](number)
        for number, line in enumerate(marked, 1)
        for character in line
        if character in notes.events
    ]
    drafted = "\n".join(marked).translate({ord(mark): None for mark in notes.events})
    return (drafted if drafted.endswith("\n") or not drafted else drafted + "\n"), tuple(events)


def _language(text: str) -> str:
    return "zh" if len(re.findall(r"[\u4e00-\u9fff]", text)) > len(text) / 20 else "en"


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


def _lines(lines: list[str], notes: _Notes, depth: int) -> list[str]:
    """One level of quotation, converted: fences, formulas, quotations with their callouts, then line by line."""
    lines = _mend_shattered(lines, notes)
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
            number, moved = _take_fence(lines, number, fence, out, notes)
            continue
        if line.lstrip().startswith("$$") and (end := _formula_end(lines, number)):
            out += [_left(formula, moved) for formula in lines[number:end]]
            number = end
            continue
        if line.strip() and _indent(line) < moved:
            moved = 0
        line = _left(line, moved)
        if number >= refused and BARE_PROMPT.match(line):
            session = _bare_transcript(lines, number)
            refused = number + len(session)
            if not _is_session(session):
                continue
            number += len(session)
            _set_apart(_fence(session, "", "", "```", "", notes), out, lines[number : number + 1])
        elif headed := HEADED_CALLOUT.match(line):
            heading, *callout = _head_and_callout(headed)
            out.append(_inline(heading, notes) + notes.change("a callout in a heading: now a heading"))
            lines[number : number + 1] = callout
        elif item := ITEM_CALLOUT.match(line):
            said = notes.change("a callout as an item of a list: now at the margin")
            lines[number] = " " * len(item[1]) + item[2] + said
        elif not QUOTED.match(line) and (cut := _cut(line))[1:]:
            lines[number : number + 1] = cut
        elif depth < DEEPEST and (QUOTED.match(line) or CALLOUT.match(line) or INDENTED_CALLOUT.match(line)):
            if INDENTED_CALLOUT.match(line):  # in a list: to the margin, with what follows in the item
                moved += _indent(line)
            run, number = _quotation(lines, number, moved)
            piece = _take_quotation(run, notes, depth)
            if any(FENCE.match(line) or SLASHES.match(line) for line in piece):
                _set_apart(piece, out, lines[number : number + 1])
            else:
                out += piece
        elif (stray := STRAY_HEADING.match(line)) and _stands_alone(out, lines, number) and not _in_list(out):
            lines[number] = stray[1] + notes.change("an indented heading: now at the margin")
        elif PICTURE_ALONE.match(line):
            number += 1
            _set_apart([_inline(line, notes)], out, lines[number : number + 1])
        else:
            out.append(_inline(line, notes))
            number += 1
    return out


def _set_apart(piece: list[str], out: list[str], below: list[str]) -> None:
    """Append what wants blank lines around it."""
    if out and out[-1].strip():
        out.append("")
    out += piece
    if any(line.strip() for line in below):
        out.append("")


def _left(line: str, columns: int) -> str:
    """The line, so far to the left or as far as it is indented."""
    width = number = 0
    while number < len(line) and width < columns and line[number] in " \t":
        width += 4 - width % 4 if line[number] == "\t" else 1
        number += 1
    return " " * (width - columns) + line[number:]


def _indent(line: str) -> int:
    before = line[: len(line) - len(line.lstrip(" \t"))]
    return len(before.expandtabs(4))


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
    gap = _gap_before(out)
    _, following = _next_line(lines, number + 1)
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


# Fences


def _take_fence(lines: list[str], start: int, opener: re.Match, out: list[str], notes: _Notes) -> tuple[int, int]:
    """Append the fence at `start`, whole, labelled and at the margin; where to go on, and how far that is indented."""
    indent = len(opener["indent"].expandtabs(4)) + len(opener["marker"] or "")
    end = _closing(lines, start, opener["ticks"])
    early = _lost_end(lines, start, end, opener["info"], opener["ticks"])
    said = "" if early is None else notes.change("a fence that nothing closed: closed where the code seems to end")
    after = end + 1 if early is None else early
    code = [_left(line, indent) for line in lines[start + 1 : end if early is None else early]]
    label, _, rest = opener["info"].partition(" ")
    if not label and (above := _language_line(out)) is not None:
        label = out[above].strip()
        del out[above:]
    if not indent:
        out += _fence(code, label, rest, opener["ticks"], said, notes)
        return after, 0
    said += notes.change("a fence in a list: now at the margin")
    while out and not opener["marker"] and not out[-1].strip():
        out.pop()
    _set_apart(_fence(code, label, rest, opener["ticks"], said, notes), out, lines[after : after + 1])
    return after, indent


def _bare_transcript(lines: list[str], start: int) -> list[str]:
    """The lines from a prompt in no fence to the blank line after which no prompt stands."""
    end = start
    while end < len(lines) and not FENCE.match(lines[end]) and not SESSION_END.match(lines[end]):
        if not lines[end].strip():
            _, following = _next_line(lines, end)
            if following is None or not BARE_PROMPT.match(lines[following]):
                break
            end = following
        end += 1
    return lines[start:end]


def _is_session(lines: list[str]) -> bool:
    transcript = read_transcript("\n".join(lines))
    return transcript is not None and is_python(transcript.program)


def _lost_end(lines: list[str], start: int, end: int, info: str, ticks: str) -> int | None:
    """Where a fence ends whose closing marks are lost: before the next opener, or before prose in a program."""
    for number in range(start + 1, end):
        following = FENCE.match(lines[number])
        if following and following["ticks"].startswith(ticks) and re.fullmatch(r"[\w+-]+", following["info"]):
            return _code_end(lines, start, number)
    code = lines[start + 1 : end]
    if end == len(lines):
        return _code_end(lines, start, end)
    if LABELS.get(info.lower(), info.lower()) == "python" and not parse("\n".join(code)):
        early = _code_end(lines, start, end)
        if (
            early < end
            and parse("\n".join(lines[start + 1 : early]))
            and any(_is_page(lines[number : number + 2]) for number in range(early, end))
        ):
            return early
    return None


def _code_end(lines: list[str], start: int, end: int) -> int:
    """The first blank line before `end` after which a page goes on rather than a program; `end` less blank lines."""
    program = parse("\n".join(lines[start + 1 : end])) is not None  # Chinese may stand in one, too: in a string
    for number in range(start + 3, end):
        prose = _is_page(lines[number : number + 2]) or (not program and _is_sentence(lines[number]))
        if prose and not lines[number - 1].strip():
            end = number
            break
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    return end


def _is_page(lines: list[str]) -> bool:
    """Whether the first of two lines is Markdown that no program holds at its margin; a comment has code below."""
    if re.match(r"#{2,6} \S", lines[0]):
        return not any(line.strip() for line in lines[1:])
    return bool(re.match(r">(?!>>)\s*\S|(?:-{3,}|\*{3,})\s*$|[-*+] +\*\*|\| ?\S.*\|\s*$|/{3,} ?\w", lines[0]))


def _is_sentence(line: str) -> bool:
    """Whether a line at the margin is prose: Chinese outside comments and strings."""
    bare = re.sub(r"#.*|\"[^\"]*\"|'[^']*'", "", line)
    return not line.startswith((" ", "\t", "#")) and len(re.findall(r"[\u4e00-\u9fff]", bare)) > 4


def _language_line(out: list[str]) -> int | None:
    """The index of a line that only names a language, as some chats write it above a fence."""
    above = len(out) - 1
    while above >= 0 and not out[above].strip():
        above -= 1
    alone = above >= 0 and LANGUAGE_LINE.match(out[above]) and (above == 0 or not out[above - 1].strip())
    return above if alone else None


def _fence(code: list[str], label: str, rest: str, ticks: str, said: str, notes: _Notes) -> list[str]:
    """The lines of a fence; a transcript becomes a program and its output."""
    label = LABELS.get(label.lower(), label.lower() if label.lower() in ("python", "text") else label)
    source = "\n".join(code)
    output = ""
    if label in ("python", "text", "") and not rest and (transcript := read_transcript(source)):
        source, output, label = transcript.program, transcript.output, "python"
        said += notes.change("a transcript: now a program" + (" and its output" if output else ""))
    if not label:
        label = "python" if is_python(source) else "text"
    while any(line.strip().startswith(ticks) for line in f"{source}\n{output}".split("\n")):
        ticks += ticks[0]
    fence = [f"{ticks}{label}{' ' + rest if rest else ''}{said}", *(source.split("\n") if source else []), ticks]
    if output:
        is_error = re.search(r"^[\w.]*(?:Error|Exception)\b.*\Z", output, re.M)
        fence += ["", f'{ticks}text title="{OUTPUT_TITLES[notes.lang][bool(is_error)]}"', *output.split("\n"), ticks]
    return fence


def _mend_shattered(lines: list[str], notes: _Notes) -> list[str]:
    """Fences of one word in the middle of an item's sentence are inline code, as the sentence goes on below.

    Copying from a web page leaves them: the space that stood between words is a line of spaces.
    """
    out: list[str] = []
    number = 0
    while number < len(lines):
        opener = FENCE.match(lines[number])
        if not opener:
            out.append(lines[number])
            number += 1
            continue
        end = _closing(lines, number, opener["ticks"])
        gap, following = _next_line(lines, end + 1)
        before = _gap_before(out)
        if (not opener["marker"] and len(before) == len(out)) or not _is_shattered(
            lines, number, end, opener, before, gap, following
        ):
            out += lines[number : end + 1]
            number = end + 1
            continue
        word = f"`{lines[number + 1].strip()}`"
        if opener["marker"]:
            out.append(opener["indent"] + opener["marker"] + word)
        else:
            del out[len(out) - len(before) :]
            out[-1] = _joined(out[-1], word, apart=any(before))
        out[-1] += notes.change("a fence of one word in a sentence: now inline code")
        number = end + 1
        while following is not None and _goes_on(lines[following]):
            text = lines[following].strip()
            out[-1] = _joined(out[-1], text, apart=any(gap))
            number = following + 1
            gap, following = _next_line(lines, number)
            if following is None or not CLOSING_MARK.match(lines[following]):
                break
    return out


def _joined(words: str, more: str, apart: bool) -> str:
    """Two parts of a sentence; Chinese punctuation wants no space on either side."""
    words = words.rstrip()
    return (
        f"{words}{' ' if apart and words[-1] not in '，。；：、（「“' and not CLOSING_MARK.match(more) else ''}{more}"
    )


def _is_shattered(
    lines: list[str],
    start: int,
    end: int,
    opener: re.Match,
    before: list[str],
    gap: list[str],
    following: int | None,
) -> bool:
    if (
        opener["info"]
        or not (opener["marker"] or opener["indent"])
        or end != start + 2
        or end >= len(lines)
        or "`" in lines[start + 1]
    ):
        return False
    continued = following is not None and bool(CLOSING_MARK.match(lines[following]))
    return any(before) or any(gap) or continued


def _gap_before(out: list[str]) -> list[str]:
    """The blank lines at the end."""
    size = 0
    while size < len(out) and not out[-1 - size].strip():
        size += 1
    return out[len(out) - size :]


def _next_line(lines: list[str], start: int) -> tuple[list[str], int | None]:
    """The blank lines from `start` on, and the index of the line that ends them (None: the text does)."""
    number = start
    while number < len(lines) and not lines[number].strip():
        number += 1
    return lines[start:number], number if number < len(lines) else None


def _goes_on(line: str) -> bool:
    """Whether a line, indented under an item, continues a sentence."""
    return line.startswith((" ", "\t")) and not STRUCTURE.match(line)


# Quotations and callouts


def _head_and_callout(headed: re.Match) -> list[str]:
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
    hidden, kept = _hide(line[start:], KEPT)
    first, *others = (_show(part, kept) for part in SQUASHED.split(hidden))
    return [line[:start] + first, *others]


def _cut(line: str) -> list[str]:
    """A line, cut before a callout that lost the line end above it."""
    if "[!" not in line or "\x00" in line:
        return [line]
    hidden, kept = _hide(line, KEPT)
    parts = [_show(part, kept) for part in SQUASHED_CALLOUT.split(hidden, maxsplit=1)]
    return parts if re.search(r"\w", parts[0]) else [line]


def _quotation(lines: list[str], start: int, moved: int) -> tuple[list[str], int]:
    """The quotation at `start`, as written but for squashed callouts, which are cut; and where to go on."""
    run: list[str] = []
    number = start
    bare = not QUOTED.match(_left(lines[start], moved))  # [!note] without its >: a paragraph
    while number < len(lines):
        line = _left(lines[number], moved)
        opens = CALLOUT.match(QUOTES.sub("", line))
        if QUOTED.match(line):
            run += _unsquash(line) if opens else _cut(line)
        elif bare and line.strip() and not FENCE.match(line):
            run += [part if QUOTED.match(part) else f"> {part}" for part in (_unsquash(line) if opens else [line])]
        elif run and _is_lazy(line, run[-1]):
            run += _cut(line)
        else:
            break
        number += 1
    return run, number


def _is_lazy(line: str, last: str) -> bool:
    """Whether a line without > goes on with the paragraph of the quotation above it."""
    words = QUOTES.sub("", last)
    ends = not words.strip() or re.match(r"\s*(?:#{1,6}\s|`{3}|~{3}|\$\$|\|)", words)
    return bool(line.strip()) and not ends and not STRUCTURE.match(line) and not _turn(line)


def _take_quotation(run: list[str], notes: _Notes, depth: int) -> list[str]:
    """The callouts of a quotation as callouts of ours, the rest as it was; fences leave it."""
    if not any(FENCE.match(words) or OPENS.match(words) for words in (QUOTES.sub("", line) for line in run)):
        return [_inline(line, notes) for line in run]
    inner = [QUOTED.sub("", line) for line in run]
    out: list[str] = []
    for part in _parts(inner):
        opener = CALLOUT.match(part[0])
        piece = _callout(opener, part[1:], notes, depth) if opener else _requote(_lines(part, notes, depth + 1))
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
        end = _free_end(lines, number)
        if end > number:
            out = [*_without_last_blanks(out), *([""] if out else []), *lines[number:end], ""]
            number = end
        elif lines[number].strip() or (out and out[-1]):
            out.append(f"> {lines[number]}".rstrip() if lines[number].strip() else ">")
            number += 1
        else:
            number += 1
    return _without_last_blanks(out)


def _free_end(lines: list[str], start: int) -> int:
    """The index after the fence or callout that opens at `start`; `start` where none does."""
    if fence := FENCE.match(lines[start]):
        return _closing(lines, start, fence["ticks"]) + 1
    if slashes := re.match(r"(/{3,}) ", lines[start]):
        closing = (n for n in range(start + 1, len(lines)) if lines[n].rstrip() == slashes[1])
        return next(closing, start - 1) + 1
    return start


def _without_last_blanks(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and lines[end - 1].strip() in ("", ">"):
        end -= 1
    return lines[:end]


def _without_first_blanks(lines: list[str]) -> list[str]:
    return lines[next((n for n, line in enumerate(lines) if line.strip()), len(lines)) :]


def _callout(opener: re.Match, body: list[str], notes: _Notes, depth: int) -> list[str]:
    """A callout of ours; its body is converted first, as an outer block needs one slash more than what it holds."""
    name, fold, title = opener[1].lower(), opener[2], _inline(opener[3], notes)
    body = _nest(_level(body, notes))
    content = _without_last_blanks(_without_first_blanks(_set_out(_lines(body, notes, depth + 1))))
    kind = KIND_OF.get(name, "note")
    said = "" if name in KIND_OF else notes.change(f"a callout of a kind we do not have, {name}: now a note")
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
        if (end := _free_end(lines, number)) > number:
            after = [""] if end < len(lines) and lines[end].strip() else []
            out += [*([""] if above else []), *lines[number:end], *after]
            number, items = end, []
            continue
        item = ITEM.match(line)
        below, indent = bool(items), _indent(line)
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


def _level(body: list[str], notes: _Notes) -> list[str]:
    """A body whose every line is quoted deeper than the one before lost its shape: all on one level."""
    marks = [QUOTES.match(line) for line in body if line.strip()]
    depths = [match[1].count(">") if match else 0 for match in marks]
    if not depths or depths[0] == 0 or depths != sorted(depths) or depths[0] == depths[-1]:
        return body
    if any(CALLOUT.match(QUOTES.sub("", line)) for line in body):
        return body
    level = [QUOTES.sub("", line) for line in body]
    return [*level[:-1], level[-1] + notes.change("a callout whose lines were quoted ever deeper: now on one level")]


def _nest(body: list[str]) -> list[str]:
    """A callout that opens as an item of a list holds the rest of the list."""
    for number, line in enumerate(body):
        if FENCE.match(line):
            return body
        if listed := LISTED_CALLOUT.match(line):
            return [*body[:number], *(f"> {inner}" for inner in (listed[1], *body[number + 1 :]))]
    return body


# Within a line


def _hide(line: str, pattern: re.Pattern, kept: list[str] | None = None) -> tuple[str, list[str]]:
    """The line with a stand-in for each match, and the matches."""
    kept = kept if kept is not None else []

    def stand_in(match: re.Match) -> str:
        kept.append(match[0])
        return f"\x00{len(kept) - 1}\x00"

    return pattern.sub(stand_in, line), kept


def _show(line: str, kept: list[str]) -> str:
    while HIDDEN.search(line):
        line = HIDDEN.sub(lambda match: kept[int(match[1])], line)
    return line


def _inline(line: str, notes: _Notes) -> str:
    """A line with its pictures, wiki links and highlights in our Markdown."""
    if "\x00" in line or not re.search(r"==|\[\[|!\[", line):
        return line
    line, kept = _hide(line, CODE_AND_MATH)
    line = EMBED.sub(lambda match: _embed(match, notes), line)
    line = IMAGE.sub(_local_image, line)
    line, kept = _hide(line, ADDRESS, kept)
    line = WIKI_LINK.sub(lambda match: _wiki_link(match, notes), line)
    return _show(HIGHLIGHT.sub(_highlight, line), kept)


def _embed(match: re.Match, notes: _Notes) -> str:
    target, caption = match[1].strip(), _caption(match[2] or "")
    words = f" {caption}" if caption else ""
    if re.search(r"\.(?:png|jpe?g|gif|svg|webp|bmp|avif|tiff?)$|^Pasted image", target, re.I):
        return f"*[missing image: {target.removeprefix('Pasted image').strip()}]*{words}"
    said = notes.leave(lambda line: Link(line, "note", target, caption))
    return f"*[missing note: {target}]*{words}{said}"


def _caption(words: str) -> str:
    """The words of a picture, without Obsidian's sizes and places (`|300`, `|300x200`, `|left`)."""
    parts = (part.strip() for part in words.split("|"))
    return " ".join(part for part in parts if not re.fullmatch(r"(?:\d+(?:x\d+)?)?|left|right|center", part))


def _local_image(match: re.Match) -> str:
    """A picture in a file that the note did not bring along; one on the web stays (and is listed)."""
    if not LOCAL.match(match[2]):
        return match[0]
    target = unquote(match[2]).rpartition("/")[2].removeprefix("Pasted image").strip()
    words = _caption(match[1].removeprefix("Pasted image"))
    return f"*[missing image: {target}{f' ({words})' if words and words not in target else ''}]*"


def _wiki_link(match: re.Match, notes: _Notes) -> str:
    target = match[1].strip()
    if NUMBERS.fullmatch(target):  # a matrix
        return match[0]
    text = (match[2] or target.lstrip("#").replace("#", " > ")).strip()
    return text + notes.leave(lambda line: Link(line, "note", target, text))


def _highlight(match: re.Match) -> str:
    """Bold instead; in what is bold already, nothing more."""
    before = match.string[: match.start()]
    if COMPARISON.match(match.string[max(match.start() - 1, 0) : match.start() + 3]):
        return match[0]
    words = match[1].replace("**", "")
    return words if before.count("**") % 2 else f"**{words}**"


# Chat


def _turn(line: str) -> re.Match | None:
    """Who begins to speak in a line ([1]), and what is said in it ([2])."""
    return TURN.match(line) or TURN_ALONE.match(line)


def _turns(lines: list[str]) -> list[str]:
    """Mark who speaks, where a person and a machine take turns."""
    _, in_code = _blocks(lines)
    found: dict[int, re.Match] = {}
    for number, line in enumerate(lines):
        begins = number == 0 or not lines[number - 1].strip() or number - 1 in found
        if begins and number + 1 not in in_code and (match := _turn(line)):
            found[number] = match
    people = {bool(PERSON.fullmatch(match[1])) for match in found.values()}
    if people != {True, False}:
        return lines
    out: list[str] = []
    turn = 0
    for number, line in enumerate(lines):
        if match := found.get(number):
            turn += 1
            if out and out[-1].strip():
                out.append("")
            out += [f"<!-- turn {turn}: {match[1]} -->", *(["", match[2]] if match[2] else [])]
            if not match[2] and number + 1 < len(lines) and lines[number + 1].strip():
                out.append("")
        else:
            out.append(line)
    return out
