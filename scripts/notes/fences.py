"""Fences: those unlabelled, unclosed or in a list, and transcripts, in a fence or in none."""

from __future__ import annotations

import re

from scripts.notes.changes import Changes
from scripts.notes.lines import FENCE, closing_line, next_line, set_apart, shift_left
from scripts.notes.transcripts import is_python, parse, read_transcript

LABELS = {"py": "python", "python3": "python", "pycon": "python", "ipython": "python"}
LABELS |= {"plaintext": "text", "plain": "text", "txt": "text", "console-output": "text"}
OUTPUT_TITLES = {"zh": ("输出", "报错"), "en": ("Output", "Error")}
ONE_LINE_FENCE = re.compile(r"^\s*```([A-Za-z]\w*)\s+([^`]+?)\s*```\s*$")
BARE_PROMPT = re.compile(r"^(?:>>> \S|(?:In|Out) ?\[\d+\]:)")
SESSION_END = re.compile(r"/{3,}|>(?!>>)|#{2,6} ")
LANGUAGE_LINE = re.compile(r"^\s*(python|py|bash|shell|json|yaml|toml|text|plaintext)\s*$", re.I)


def take_fence(lines: list[str], start: int, opener: re.Match, out: list[str], changes: Changes) -> tuple[int, int]:
    """Append the fence at `start`, whole, labelled and at the margin; where to go on, and how far that is indented."""
    indent = len(opener["indent"].expandtabs(4)) + len(opener["marker"] or "")
    end = closing_line(lines, start, opener["ticks"])
    early = _lost_end(lines, start, end, opener["info"], opener["ticks"])
    said = "" if early is None else changes.tell("a fence that nothing closed: closed where the code seems to end")
    after = end + 1 if early is None else early
    code = [shift_left(line, indent) for line in lines[start + 1 : end if early is None else early]]
    label, _, rest = opener["info"].partition(" ")
    if not label and (above := _language_line(out)) is not None:
        label = out[above].strip()
        del out[above:]
    if not indent:
        out += fence_lines(code, label, rest, opener["ticks"], said, changes)
        return after, 0
    said += changes.tell("a fence in a list: now at the margin")
    while out and not opener["marker"] and not out[-1].strip():
        out.pop()
    set_apart(fence_lines(code, label, rest, opener["ticks"], said, changes), out, lines[after : after + 1])
    return after, indent


def bare_transcript(lines: list[str], start: int) -> list[str]:
    """The lines from a prompt in no fence to the blank line after which no prompt stands."""
    end = start
    while end < len(lines) and not FENCE.match(lines[end]) and not SESSION_END.match(lines[end]):
        if not lines[end].strip():
            _, following = next_line(lines, end)
            if following is None or not BARE_PROMPT.match(lines[following]):
                break
            end = following
        end += 1
    return lines[start:end]


def is_session(lines: list[str]) -> bool:
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


def fence_lines(code: list[str], label: str, rest: str, ticks: str, said: str, changes: Changes) -> list[str]:
    """The lines of a fence; a transcript becomes a program and its output."""
    label = LABELS.get(label.lower(), label.lower() if label.lower() in ("python", "text") else label)
    source = "\n".join(code)
    output = ""
    if label in ("python", "text", "") and not rest and (transcript := read_transcript(source)):
        source, output, label = transcript.program, transcript.output, "python"
        said += changes.tell("a transcript: now a program" + (" and its output" if output else ""))
    if not label:
        label = "python" if is_python(source) else "text"
    while any(line.strip().startswith(ticks) for line in f"{source}\n{output}".split("\n")):
        ticks += ticks[0]
    fence = [f"{ticks}{label}{' ' + rest if rest else ''}{said}", *(source.split("\n") if source else []), ticks]
    if output:
        is_error = re.search(r"^[\w.]*(?:Error|Exception)\b.*\Z", output, re.M)
        fence += ["", f'{ticks}text title="{OUTPUT_TITLES[changes.lang][bool(is_error)]}"', *output.split("\n"), ticks]
    return fence
