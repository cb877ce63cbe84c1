"""Undo mojibake: text that was read in the wrong encoding, saved again, and lost bytes on the way.

    from scripts.mojibake import repair
    repair(Path("note.txt").read_bytes()).text

A note in UTF-8 that some program took for Windows-1252 shows each byte of 学 (E5 AD A6) as a character of its own: å,
a soft hyphen, ¦. Most of them can be turned back into the bytes they were. But Windows-1252 has no character for 81 8D
8F 90 9D (Windows-1254, the Turkish one, nor for 8E 9E), and the soft hyphen AD is lost as well wherever text is copied.
So å¦ may be 学, 妦, 妍 and others. What UTF-8 leaves open is decided by `scripts/chinese_model.py` from what stands
around it; every such decision is listed in `Repair.doubts` with its alternatives and its probability.

What is understood, and looked for in this order:

- `windows-1252`, `windows-1254`, `latin-1`: UTF-8 read as one of these, and that once or twice more;
- `gbk as windows-1252`: GBK read so;
- `utf-8 as gbk`: UTF-8 read as GBK (浣犲ソ for 你好).

Bytes that are not UTF-8 at all are tried as GB 18030 (and UTF-16 with its mark). Where U+FFFD has replaced what could
not be read, the bytes are gone, and that is said.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.chinese_model import Choice, Lattice, Model, is_hanzi

DOCS = Path(__file__).resolve().parent.parent / "docs/zh"
UNLIKELY = 1e-4  # an alternative below this probability is not worth a maintainer's look
CONTINUATION = frozenset(range(0x80, 0xC0))
GONE = re.compile("\ufffd|锟斤拷")
DEEPEST = 3
FEW = 20  # mangled characters, which may be an example
PAIRS = ("【】", "「」", "『』", "“”")


# Where a character of a text may also be another one: its place, and all that it may be.
Others = dict[int, tuple[str, ...]]


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
    """The repaired `text`, the `encoding` of the file, the `steps` that had mangled it (the last one first; none: the
    text was sound), and what remains doubtful."""

    text: str
    encoding: str = "utf-8"
    steps: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def repair(data: bytes, quoted: bool = False, model: Model | None = None) -> Repair:
    """Decode `data` and undo what mangled it.

    With `quoted`, mangled passages are repaired in a text that is otherwise sound, too; without, they are taken for
    examples and stay. `model` is by default one that has read the site's Chinese pages.

    Raises NoteError where no encoding fits or where what was lost is gone for good.
    """
    text, encoding = decode(data)
    steps: list[str] = []
    choices: list[Choice] = []
    others: Others = {}
    while not choices and len(steps) < DEEPEST and (diagnosis := diagnose(text, quoted, others)):
        name, lattice = diagnosis
        steps.append(name)
        if inner := peeled(lattice):
            text, others = inner
        else:
            text, choices = read(lattice, model or site_model())
    return Repair(text, encoding, tuple(steps), tuple(doubts_of(text, choices)))


# The bytes of the file


def decode(data: bytes) -> tuple[str, str]:
    """The text of a file and its encoding, as far as the bytes alone tell."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding.removesuffix("-sig")
            except UnicodeDecodeError as error:
                raise NoteError(
                    f"not {encoding.removesuffix('-sig')}, though it begins so: byte {error.start}"
                ) from None
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        for encoding in ("gb18030", "windows-1252"):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if plausible(text, encoding):
                return text, encoding
        line = data.count(b"\n", 0, error.start) + 1
        raise NoteError(f"no encoding fits: not UTF-8 (byte {error.start}, line {line}), not GB 18030") from None
    strange = sum(map(len, GONE.findall(text)))
    if strange and 3 * strange > sum(not char.isascii() for char in text):
        raise NoteError("what could not be read was replaced (U+FFFD, 锟斤拷): the text is gone, find an older copy")
    return text, encoding


def plausible(text: str, encoding: str) -> bool:
    """Whether text that is not UTF-8 looks as if it had really been written in `encoding`."""
    strange = [char for char in text if not char.isascii()]
    if any(char < " " and char not in "\t\n\r\f" for char in text):
        return False
    if encoding == "gb18030":
        return sum(map(common, strange)) >= 0.8 * len(strange)
    return len(strange) <= 0.2 * len(text)


@cache
def common(char: str) -> bool:
    """Whether it is one of the 3755 commonest Chinese characters, punctuation, or of the full-width forms."""
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return len(code) == 2 and (0xB0 <= code[0] <= 0xD7 or 0xA1 <= code[0] <= 0xA3)


# What mangled the text


@dataclass(frozen=True)
class CodePage:
    """An encoding of one byte a character, and the bytes of UTF-8 that did not survive being read in it."""

    name: str
    lost: bytes


PAGES = (
    CodePage("windows-1252", bytes.fromhex("81 8d 8f 90 9d ad")),
    CodePage("windows-1254", bytes.fromhex("81 8d 8e 8f 90 9d 9e ad")),
    CodePage("latin-1", b"\xad"),
)


@cache
def byte_of(char: str, page: str) -> int | None:
    """The byte that was read as `char`; None where no byte is. Some programs keep bytes that a page does not define."""
    try:
        return char.encode(page)[0]
    except UnicodeEncodeError:
        undefined = "\x80" <= char <= "\x9f" and not bytes([ord(char)]).decode(page, "ignore")
        return ord(char) if undefined else None


def length_after(lead: int) -> int:
    """How many bytes follow the first one of a character in UTF-8; 0 where it is no first byte."""
    return 1 if 0xC2 <= lead < 0xE0 else 2 if 0xE0 <= lead < 0xF0 else 3 if 0xF0 <= lead < 0xF5 else 0


def pieces(text: str, page: str) -> Iterator[bytes | str]:
    """Split into what is left of characters in UTF-8 (a first byte and those that follow) and what is none."""
    units = [byte_of(char, page) for char in text]
    at = 0
    while at < len(units):
        unit = units[at] or 0
        end = at + 1
        while end < len(units) and end <= at + length_after(unit) and units[end] in CONTINUATION:
            end += 1
        yield bytes(units[at:end]) if length_after(unit) else text[at]
        at = end


@dataclass(frozen=True)
class Survey:
    """What `pieces` found: characters of UTF-8 whole, in part, first bytes alone; and characters that are none."""

    whole: int
    part: int
    alone: int
    strange: int

    @property
    def mangled(self) -> bool:
        """Whether the pieces are those of UTF-8, rather than letters with accents that happen to be there."""
        found = self.whole + self.part + self.alone
        return found > 0 and self.whole + self.part >= 0.85 * found and self.whole >= 0.3 * found


def survey(found: Iterable[bytes | str]) -> Survey:
    whole = part = alone = strange = 0
    for piece in found:
        if isinstance(piece, str):
            strange += not piece.isascii()
        elif len(piece) == 1 + length_after(piece[0]):
            whole += 1
        elif len(piece) > 1:
            part += 1
        else:
            alone += 1
    return Survey(whole, part, alone, strange)


@cache
def candidates(piece: bytes, lost: bytes) -> tuple[str, ...]:
    """The characters whose bytes, without some of the `lost` ones, are `piece`."""
    first, known, length = piece[:1], piece[1:], length_after(piece[0])
    found = []
    for places in itertools.combinations(range(length), len(known)):
        for fill in itertools.product(lost, repeat=length - len(known)):
            rest, filler = bytearray(length), iter(fill)
            for place in range(length):
                rest[place] = known[places.index(place)] if place in places else next(filler)
            try:
                found.append((first + rest).decode("utf-8"))
            except UnicodeDecodeError:
                continue
    return tuple(dict.fromkeys(found))


def diagnose(text: str, quoted: bool, others: Others) -> tuple[str, Lattice] | None:
    """What mangled a text, and the characters it leaves open; None for a sound one."""
    if text.isascii():
        return None
    return misread_page(text, quoted, others) or misread_gbk(text) or gbk_misread(text)


def misread_page(text: str, quoted: bool, others: Others) -> tuple[str, Lattice] | None:
    """UTF-8 that was read in a code page of one byte a character."""
    readings: list[tuple[int, CodePage, list[bytes | str]]] = []
    for page in PAGES:
        found = list(pieces(text, page.name))
        result = survey(found)
        if result.mangled and (quoted or is_damage(text, result) or peeled(lattice_of(found, page, page.lost, others))):
            readings.append((result.whole - 2 * result.strange - result.alone, page, found))
    if not readings:
        return None
    score, page, found = max(readings, key=lambda reading: reading[0])
    kept = {byte_of(char, page.name) for char in text}
    name, lost = page.name, page.lost
    if name == "windows-1252" and any(other.name == "windows-1254" and tie == score for tie, other, _ in readings):
        lost = PAGES[1].lost  # nothing tells the two apart: neither Ž nor ž, which long text in 1252 would show, nor Ğ
        name = "windows-1254" if sum(byte in CONTINUATION for byte in kept) > 40 else name
    return name, lattice_of(found, page, bytes(byte for byte in lost if byte not in kept), others)


def is_damage(text: str, found: Survey) -> bool:
    """Whether it is the text that is mangled, and not an example that a sound text quotes.

    A sound text around an example is there to be seen: other characters that are not ASCII, or English words in the
    same lines. Where only apostrophes and accents are mangled, they stand within words.
    """
    mangled = found.whole + found.part
    if 4 * found.strange > mangled:
        return False
    within_words = re.findall(r"(?<=[A-Za-z])[^\x00-\x7f]{2,4}(?=[a-z])", text)
    return outweighs(mangled, text) or 2 * len(within_words) >= mangled


def outweighs(mangled: int, text: str) -> bool:
    """Whether there are more mangled characters than English words in their lines."""
    words = sum(len(re.findall(r"[A-Za-z]{2,}", line)) for line in text.split("\n") if not line.isascii())
    return mangled >= words * (1 if mangled >= FEW else 2)


def lattice_of(found: list[bytes | str], page: CodePage, lost: bytes, others: Others) -> Lattice:
    ways: list[tuple[str, ...]] = []
    at = 0
    for piece in found:
        if isinstance(piece, str):
            options: tuple[str, ...] = (piece,)
        elif others.keys() & range(at, at + len(piece)):
            bytes_at = [
                [byte_of(char, page.name) for char in others.get(at + place, ())] or [byte]
                for place, byte in enumerate(piece)
            ]
            spelt = [candidates(bytes(way), lost) for way in itertools.product(*bytes_at)]
            options = tuple(dict.fromkeys(itertools.chain(*spelt)))
        else:
            options = candidates(piece, lost)
        ways += [options] if options else [(char,) for char in bytes(piece).decode(page.name, "replace")]
        at += len(piece)
    return [[(char, node + 1) for char in options] for node, options in enumerate(ways)]


def peeled(lattice: Lattice) -> tuple[str, Others] | None:
    """The text of a lattice whose characters are mangled once more; None where they are what was written.

    What was lost in the later misreading is then nearly determined: it was one of the few characters of a code page,
    and a first byte of UTF-8 or one that follows, whichever is due.
    """
    for page in PAGES:
        text, due, others = "", 0, {}
        for ways in lattice:
            units = [(char, byte_of(char, page.name)) for char, _ in ways]
            fitting = [(char, unit) for char, unit in units if unit is not None and (unit in CONTINUATION) == (due > 0)]
            char, unit = (fitting or units)[0]
            if len({length_after(unit) for _, unit in fitting}) == 1 < len(fitting):
                others[len(text)] = tuple(char for char, _ in fitting)
            due = due - 1 if unit in CONTINUATION and due else length_after(unit or 0)
            text += char
        result = survey(pieces(text, page.name))
        if result.mangled and is_damage(text, result):
            return text, others
    return None


def misread_gbk(text: str) -> tuple[str, Lattice] | None:
    """GBK that was read in a code page of one byte a character: in pairs of bytes, some of which lost the second."""
    for page in PAGES:
        lattice: Lattice = []
        pairs = letters = 0
        for run in re.findall(r"[\x00-\x7f]+|[^\x00-\x7f]+", text):
            codes = [byte_of(char, page.name) for char in run]
            if run.isascii() or len(run) < 2 or None in codes:
                letters += not run.isascii() and len(run)
                lattice += [[(char, len(lattice) + at + 1)] for at, char in enumerate(run)]
                continue
            ways = pairs_of(bytes(codes), len(lattice))
            letters += ways is None and len(run)
            pairs += len(run) // 2 if ways else 0
            lattice += ways or [[(char, len(lattice) + at + 1)] for at, char in enumerate(run)]
        if pairs >= 2 and 8 * letters <= pairs and outweighs(pairs, text):
            return f"gbk as {page.name}", lattice
    return None


def pairs_of(run: bytes, start: int) -> Lattice | None:
    """The ways to read a run of bytes as GBK from node `start`; None where they are not the bytes of common characters.

    A run of even length is whole. From one of odd length a byte AD is missing, the soft hyphen; it may be anywhere.
    """
    whole = [pair(run[at : at + 2]) for at in range(0, len(run) - 1, 2)]
    if len(run) % 2 == 0 and all(whole) and sum(map(common, whole)) >= 0.8 * len(whole):
        # A node for each character alone: the second byte's would be reached by no way.
        return [[(char, start + at + 1)] for at, char in enumerate(whole)]
    ways: Lattice = []
    for at in range(len(run)):
        here = [
            (char, start + at + size)
            for size, char in ((2, pair(run[at : at + 2])), (1, pair(run[at : at + 1] + b"\xad")))
            if char
        ]
        ways.append(here or [(chr(run[at]), start + at + 1)])
    return ways if sum(any(common(char) for char, _ in here) for here in ways) >= 0.8 * len(ways) else None


@cache
def pair(code: bytes) -> str | None:
    """The common character that two bytes of GBK stand for, if they stand for one."""
    if len(code) != 2:
        return None
    try:
        char = code.decode("gbk")
    except UnicodeDecodeError:
        return None
    return char if len(char) == 1 and (common(char) or is_hanzi(char)) else None


def gbk_misread(text: str) -> tuple[str, Lattice] | None:
    """UTF-8 that was read as GBK, two bytes a character. Where no pair fitted, U+FFFD or ? has replaced one or two."""
    units: list[int | None] = []  # None: lost
    for char in text:
        if char in "?\ufffd" and units and (units[-1] is None or units[-1] >= 0x80):
            units.append(None)
        else:
            units += b"\x80" if char == "€" else char.encode("gb18030", "replace")
    lattice: Lattice = []
    whole = damaged = 0
    at = 0
    while at < len(units):
        end = at + 1
        while end < len(units) and (units[end] is None or units[end] in CONTINUATION):
            end += 1
        options = spellings(tuple(units[at:end]))
        if options is None:
            return None
        whole += (units[at] or 0) >= 0x80 and None not in units[at:end]
        damaged += None in units[at:end]
        lattice += [[(char, len(lattice) + at_char + 1) for char in chars] for at_char, chars in enumerate(options)]
        at = end
    restored = [ways[0][0] for ways in lattice if not ways[0][0].isascii()]
    original = [char for char in text if not char.isascii()]
    if whole < max(2, damaged):
        return None
    better = sum(map(common, restored)) / len(restored) - sum(map(common, original)) / len(original)
    return ("utf-8 as gbk", lattice) if better > 0.2 else None


@cache
def spellings(group: tuple[int | None, ...]) -> list[list[str]] | None:
    """The characters, one list of candidates each, whose UTF-8 is `group`: a first byte and those that follow.

    A None in it stands for one or two lost bytes, of this character, or the last of it and the first of the next.
    None in place of a list: it is no UTF-8.
    """
    if None not in group:
        try:
            return [[bytes(group).decode("utf-8")]]
        except UnicodeDecodeError:
            return None
    place = group.index(None)
    before, after = group[:place], tuple(unit for unit in group[place:] if unit is not None)
    missing = 1 + length_after(before[0] or 0) - len(before)
    if missing == len(after) == 0 or missing < 0:
        return [[bytes(before).decode("utf-8", "replace")], ["?"]]
    if len(after) < missing:  # all that is lost belongs to this character
        fitting = [c for c in commonest() if fits(c.encode(), before, after)]
        return [fitting] if fitting else None
    first = [c for c in commonest() if fits(c.encode(), before, ())]
    second = [c for c in commonest() if len(c.encode()) == 3 and fits(c.encode(), (), after[missing - 1 :])]
    return [first, second] if first and second else None


def fits(code: bytes, before: tuple[int | None, ...], after: tuple[int | None, ...]) -> bool:
    return (
        len(code) >= len(before) + len(after) and code[: len(before)] == bytes(before) and code.endswith(bytes(after))
    )


@cache
def commonest() -> list[str]:
    """The characters that `common` knows."""
    return [char for number in range(0xA1, 0x10000) if common(char := chr(number))]


# What to put where bytes were lost


@cache
def site_model() -> Model:
    """The model with what the site's Chinese pages say."""
    model = Model()
    for path in sorted(DOCS.rglob("*.md")):
        model.learn(path.read_text("utf-8"))
    return model


def read(lattice: Lattice, model: Model) -> tuple[str, list[Choice]]:
    """The likeliest text; the document itself, as far as it is intact, tells what it is about."""
    if all(len(ways) == 1 for ways in lattice):
        return model.read(lattice)
    known = "".join(ways[0][0] if len(ways) == 1 else "\0" for ways in lattice)
    model = model.with_text(known)
    text, choices = model.read(lattice)
    paired = with_pairs(lattice, choices)
    return (text, choices) if paired == lattice else model.read(paired)


def with_pairs(lattice: Lattice, choices: list[Choice]) -> Lattice:
    """The lattice with one partner for each bracket or quotation mark that is known: the likeliest, and no other.

    Of such a pair at most one is lost, but that one always, and 、 is lost as well: 「A、B」 is left as 「A?B?. Only for
    lattices without leaps, where the nodes are the places of the text.
    """
    if len(lattice) != sum(len(ways) > 0 and ways[0][1] == node + 1 for node, ways in enumerate(lattice)):
        return lattice
    odds = {choice.at: dict(choice.odds) for choice in choices}
    paired = list(lattice)
    ends = [node for node, ways in enumerate(lattice) if ways[0][0] == "\n"] + [len(lattice)]
    for start, end in itertools.pairwise([-1, *ends]):
        for left, right in PAIRS:
            match_pairs(paired, range(start + 1, end), left, right, odds)
            match_pairs(paired, range(end - 1, start, -1), right, left, odds)
    return paired


def match_pairs(lattice: Lattice, line: range, known: str, lost: str, odds: dict[int, dict[str, float]]) -> None:
    """Along a line, between one `known` and the next, exactly one of the places where it is possible is `lost`."""
    if not any(lattice[node] == [(known, node + 1)] for node in line):
        return
    groups: list[list[int]] = [[]]
    for node in line:
        if lattice[node] == [(known, node + 1)]:
            groups.append([])
        elif any(char == lost for char, _ in lattice[node]):
            groups[-1].append(node)
    for number, group in enumerate(groups):
        chosen = max(group, key=lambda node: odds.get(node, {}).get(lost, 0.0), default=None) if number else None
        for node in group:
            if len(lattice[node]) > 1:
                lattice[node] = [way for way in lattice[node] if (way[0] == lost) == (node == chosen)]


def doubts_of(text: str, choices: list[Choice]) -> Iterator[Doubt]:
    line, start, at = 1, 0, 0
    for choice in choices:
        line += text.count("\n", at, choice.at)
        at = choice.at
        start = text.rfind("\n", 0, at) + 1
        (_, confidence), *others = choice.odds
        alternatives = tuple(char for char, odds in others if odds >= UNLIKELY)
        if alternatives:
            yield Doubt(line, at - start + 1, choice.chosen, alternatives, round(confidence, 3))
