"""Highlights, wiki links and pictures within a line, outside its code and formulas."""

from __future__ import annotations

import re
from bisect import bisect_left
from urllib.parse import unquote

from scripts.book import INLINE_MATH
from scripts.notes.changes import Changes, Link

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
IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\((?:<([^<>\n]+)>|([^)\s>]+))(?:\s+\"[^\"\n]*\")?\)")
HTML_IMAGE = re.compile(r"<img\b[^<>\n]*?\bsrc=([\"'])([^\"'<>\n]+)\1[^<>\n]*>", re.I)
LOCAL = re.compile(r"(?!(?:https?|figure|data):)", re.I)


def hide(line: str, pattern: re.Pattern, kept: list[str] | None = None) -> tuple[str, list[str]]:
    """The line with a stand-in for each match, and the matches."""
    kept = kept if kept is not None else []

    def stand_in(match: re.Match) -> str:
        kept.append(match[0])
        return f"\x00{len(kept) - 1}\x00"

    return pattern.sub(stand_in, line), kept


def show(line: str, kept: list[str]) -> str:
    while HIDDEN.search(line):
        line = HIDDEN.sub(lambda match: kept[int(match[1])], line)
    return line


def convert_inline(line: str, changes: Changes) -> str:
    """A line with its pictures, wiki links and highlights in our Markdown."""
    if "\x00" in line or not re.search(r"==|\[\[|!\[|<img", line, re.I):
        return line
    line, kept = hide(line, CODE_AND_MATH)
    line = EMBED.sub(lambda match: _embed(match, changes), line)
    line = IMAGE.sub(lambda match: _local_image(match[0], match[2] or match[3], match[1]), line)
    line = HTML_IMAGE.sub(lambda match: _local_image(match[0], match[2], ""), line)
    line, kept = hide(line, ADDRESS, kept)
    line = WIKI_LINK.sub(lambda match: _wiki_link(match, changes), line)
    return show(_highlights(line), kept)


def _embed(match: re.Match, changes: Changes) -> str:
    target, caption = match[1].strip(), _caption(match[2] or "")
    words = f" {caption}" if caption else ""
    if re.search(r"\.(?:png|jpe?g|gif|svg|webp|bmp|avif|tiff?)$|^Pasted image", target, re.I):
        return f"*[missing image: {target.removeprefix('Pasted image').strip()}]*{words}"
    said = changes.leave(lambda line: Link(line, "note", target, caption))
    return f"*[missing note: {target}]*{words}{said}"


def _caption(words: str) -> str:
    """The words of a picture, without Obsidian's sizes and places (`|300`, `|300x200`, `|left`)."""
    parts = (part.strip() for part in words.split("|"))
    return " ".join(part for part in parts if not re.fullmatch(r"(?:\d+(?:x\d+)?)?|left|right|center", part))


def _local_image(written: str, address: str, words: str) -> str:
    """A picture in a file that the note did not bring along; one on the web stays (and is listed)."""
    if not LOCAL.match(address):
        return written
    target = unquote(address).rpartition("/")[2].removeprefix("Pasted image").strip()
    words = _caption(words.removeprefix("Pasted image"))
    return f"*[missing image: {target}{f' ({words})' if words and words not in target else ''}]*"


def _wiki_link(match: re.Match, changes: Changes) -> str:
    target = match[1].strip()
    if NUMBERS.fullmatch(target):  # a matrix
        return match[0]
    text = (match[2] or target.lstrip("#").replace("#", " > ")).strip()
    return text + changes.leave(lambda line: Link(line, "note", target, text))


def _highlights(line: str) -> str:
    """Bold instead; in what is bold already, nothing more."""
    stars = [match.start() for match in re.finditer(r"\*\*", line)]

    def bold(match: re.Match) -> str:
        if COMPARISON.match(line[max(match.start() - 1, 0) : match.start() + 3]):
            return match[0]
        words = match[1].replace("**", "")
        return words if bisect_left(stars, match.start()) % 2 else f"**{words}**"

    return HIGHLIGHT.sub(bold, line)
