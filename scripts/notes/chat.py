"""Who speaks, in a note that is a chat."""

from __future__ import annotations

import re

from scripts.notes.changes import MARKS
from scripts.notes.contents import find_blocks

SPEAKER = (
    r"(You|User|Human|Me|ChatGPT|GPT(?:-\w+)?|Assistant|Claude|Gemini|DeepSeek|Copilot|Bot|AI|我|你|用户|助手|提问|回答)"
    r"(?:\s?(?:said|says|说))?"
)
TURN = re.compile(
    rf"^(?:#{{1,6}}\s+)?(?:\*\*)?{SPEAKER}(?:\*\*)?\s?[:：](?:\*\*)?(?:(?:\s+|(?<=：))(\S.*?))?\s*$", re.I
)
CHANGED = f"{chr(MARKS[0])}-{chr(MARKS[-1])}"  # the mark of a heading that was moved to the margin
# A heading or bold words without a colon.
TURN_ALONE = re.compile(rf"^(?:#{{1,6}}\s+(?:\*\*)?|\*\*){SPEAKER}(?:\*\*)?()[\s{CHANGED}]*$", re.I)
PERSON = re.compile(r"You|User|Human|Me|我|你|用户|提问", re.I)


def turn_in(line: str) -> re.Match | None:
    """Who begins to speak in a line ([1]), and what is said in it ([2])."""
    return TURN.match(line) or TURN_ALONE.match(line)


def mark_turns(lines: list[str]) -> list[str]:
    """Mark who speaks, where a person and a machine take turns."""
    _, in_code = find_blocks(lines)
    found: dict[int, re.Match] = {}
    for number, line in enumerate(lines):
        begins = number == 0 or not lines[number - 1].strip() or number - 1 in found
        if begins and number + 1 not in in_code and (match := turn_in(line)):
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
