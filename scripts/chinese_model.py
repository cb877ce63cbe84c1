"""Which Chinese characters are likely here: for text of which some characters are known and others only narrowed down.

Two sources are multiplied, as neither is enough. Words: the frequencies of 290,000 Chinese words from the library
wordfreq, and how much likelier one is after another, from the language model of the input method libime; a reading of a
line is a chain of words. Contexts: counts of one to four characters in a row, from the file `vendor/zh-ngrams`
(technical prose of many kinds) and from whatever texts are handed to `learn`; each character is predicted from the
three before it, by interpolated absolute discounting (Ney, Essen and Kneser, 1994).

`vendor/zh-ngrams/make.py` and `vendor/libime-pairs/make.py` make the files.
"""

from __future__ import annotations

import copy
import lzma
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex
import wordfreq

NGRAMS = Path(__file__).resolve().parent.parent / "vendor/zh-ngrams/zh-ngrams.txt.xz"
ORDER = 4
PAIRS = NGRAMS.parent.parent / "libime-pairs/zh-word-pairs.txt.xz"
CENTIBEL = math.log(10) / 100
NO_PAIRS: tuple[float, dict[str, float]] = (0.0, {})
KEEP = (0, 1, 3, 4, 5)  # a row of n characters is kept in the file if it was seen so often
DISCOUNT = 0.75
WORD_WEIGHT, PAIR_WEIGHT, CONTEXT_WEIGHT = 1.0, 1.0, 0.6
LONGEST_WORD = 5
BEAM = 10
WIDEST = 16  # candidates for one character that are looked at
UNKNOWN_WORD = math.log(1e-10)
NO_WORD = math.log(1e-3)  # punctuation, letters, symbols: they stand alone
CONTEXT = 8  # characters of a line, before and after, that are looked at together with an uncertain one

# A lattice: for each node, the characters that may come next and the node each leads to.
Lattice = list[list[tuple[str, int]]]
State = tuple[str, str]  # the characters before a node and the word they end in
Arc = tuple[State, str, tuple[int, ...], State, float]


@dataclass(frozen=True)
class Choice:
    """The character chosen at a place of a text, and the probability of each that was possible, the likeliest first."""

    at: int
    chosen: str
    odds: tuple[tuple[str, float], ...]


def is_hanzi(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def contexts_of(text: str) -> str:
    """`text` as it is counted: letters and digits in a row are one `a`, full-width ones too."""
    return re.sub(r"[A-Za-z0-9_Ａ-Ｚａ-ｚ０-９]+", "a", text)


@cache
def rarity(char: str) -> float:
    """The probability of a character that no text has shown, as far as its place in Unicode tells it."""
    if regex.match(r"[\p{Cn}\p{Co}\p{Cs}\p{Cc}]", char) and char not in "\n\t":
        return 1e-30
    if char > "\U00020000":
        return 1e-12  # tens of thousands of characters that hardly any font has
    for encoding, probability in (("gb2312", 1e-5), ("big5", 1e-6), ("gbk", 2e-7)):
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            continue
        return probability
    if regex.match(r"\p{Emoji_Presentation}", char):
        return 1e-7 + wordfreq.word_frequency(char, "en")
    if "\U0001d400" <= char <= "\U0001d7ff":
        return 5e-8  # letters of formulas
    return 1e-6 if char in "\ufe0f\u200d\u00a0→←↑↓✓✔✗✘" else 1e-8


class Words:
    """The logarithms of the frequencies of Chinese words, what follows them, and the beginnings of words."""

    def __init__(self) -> None:
        frequencies = wordfreq.get_frequency_dict("zh", "large")
        self.log = {w: math.log(f) for w, f in frequencies.items() if len(w) <= LONGEST_WORD and all(map(is_hanzi, w))}
        self.beginnings = {word[:end] for word in self.log for end in range(1, len(word))}
        self.next: dict[str, tuple[float, dict[str, float]]] = {}
        with lzma.open(PAIRS, "rt", encoding="utf-8") as file:
            for line in file:
                word, otherwise, pairs = line.rstrip("\n").split("\t")
                listed = (pair.partition(":") for pair in pairs.split())
                self.next[word] = (
                    float(otherwise) * CENTIBEL,
                    {sys.intern(w): float(g) * CENTIBEL for w, _, g in listed},
                )

    def after(self, before: str, word: str) -> float:
        """How much likelier `word` is after `before` than anywhere: the logarithm."""
        otherwise, pairs = self.next.get(before, NO_PAIRS)
        return pairs.get(word, otherwise)


class Contexts:
    """Counts of rows of up to ORDER characters, added to those `beneath`."""

    def __init__(self, beneath: Contexts | None = None) -> None:
        self.layers: list[Contexts] = [self, *(beneath.layers if beneath else ())]
        self.count: dict[str, int] = {}
        self.after: dict[str, list[int]] = {}  # how often a row goes on, and with how many characters

    def add(self, row: str, times: int) -> None:
        new = not any(row in layer.count for layer in self.layers)
        self.count[row] = self.count.get(row, 0) + times
        after = self.after.setdefault(row[:-1], [0, 0])
        after[0] += times
        after[1] += new

    def log(self, before: str, char: str) -> float:
        probability = rarity(char)
        for start in range(len(before), -1, -1):
            row = before[start:]
            total = kinds = seen = 0
            for layer in self.layers:
                more, more_kinds = layer.after.get(row, (0, 0))
                total, kinds = total + more, kinds + more_kinds
                seen += layer.count.get(row + char, 0)
            if not total:
                break
            probability = (max(seen - DISCOUNT, 0) + DISCOUNT * kinds * probability) / total
        return math.log(probability)


def rows(text: str) -> Counter[str]:
    """Every row of up to ORDER characters of a text, line by line, and how often it stands there."""
    counts: Counter[str] = Counter()
    for line in contexts_of(text).split("\n"):
        line = "\n" + line + "\n"
        for length in range(1, ORDER + 1):
            counts.update(line[at : at + length] for at in range(len(line) - length + 1))
    return counts


def prune(counts: Counter[str]) -> Iterator[tuple[str, int]]:
    """What the file keeps: rows with Chinese or its punctuation in them, seen often enough."""
    for row, times in sorted(counts.items()):
        if times >= KEEP[len(row)] and not row.isascii() and "\0" not in row:
            yield row, times


class Model:
    """Words, contexts, and what was learnt from texts."""

    def __init__(self) -> None:
        self.words = Words()
        self.contexts = Contexts()
        self.costs: dict[tuple[str, str], tuple[float, str]] = {}
        with lzma.open(NGRAMS, "rt", encoding="utf-8") as file:
            for line in file:
                row, _, times = line.rstrip("\n").partition("\t")
                self.contexts.add(row.replace("\\n", "\n"), int(times))

    def learn(self, text: str) -> None:
        """Add the rows of a text; one that crosses a NUL (an unknown character) is left out."""
        self.costs.clear()
        for row, times in rows(text).items():
            if "\0" not in row:
                self.contexts.add(row, times)

    def with_text(self, text: str) -> Model:
        """A model that has learnt `text` as well; this one stays as it is."""
        other = copy.copy(self)
        other.contexts, other.costs = Contexts(beneath=self.contexts), {}
        other.learn(text)
        return other

    def read(self, lattice: Lattice) -> tuple[str, list[Choice]]:
        """The likeliest text through a lattice, and what there was to choose, by place in that text."""
        text, choices, node = "", [], 0
        for start, end in uncertain_stretches(lattice):
            while node < start:
                char, node = lattice[node][0]
                text += char
            found, chosen = self.search(lattice, start, end, text[1 - ORDER :])
            choices += [Choice(len(text) + c.at, c.chosen, c.odds) for c in chosen]
            text, node = text + found, end
        while node < len(lattice):
            char, node = lattice[node][0]
            text += char
        return text, choices

    def likely(self, lattice: Lattice, node: int) -> list[tuple[str, int]]:
        """The ways on from a node, if need be only those to the commonest characters."""
        ways = lattice[node]
        if len(ways) <= WIDEST:
            return ways
        return sorted(ways, key=lambda way: -self.contexts.log("", way[0]))[:WIDEST]

    def arcs(self, lattice: Lattice, node: int, end: int) -> Iterator[tuple[str, tuple[int, ...], float]]:
        """The words that may stand at a node: the word, the nodes after each of its characters, its logarithm."""
        pending = [("", (node,))]
        while pending:
            begun, nodes = pending.pop()
            if nodes[-1] >= end:
                continue
            for char, after in self.likely(lattice, nodes[-1]):
                word, through = begun + char, (*nodes, after)
                known = self.words.log.get(word)
                if known is None and not begun:
                    known = UNKNOWN_WORD if is_hanzi(char) else NO_WORD
                if known is not None:
                    yield word, through[1:], WORD_WEIGHT * known
                if word in self.words.beginnings:
                    pending.append((word, through))

    def search(self, lattice: Lattice, start: int, end: int, before: str) -> tuple[str, list[Choice]]:
        """Viterbi forward, the same backward; what each character costs the best text that has it are its odds."""
        best: defaultdict[int, dict[State, float]] = defaultdict(dict)
        best[start] = {(before, ""): 0.0}
        arcs: defaultdict[int, list[Arc]] = defaultdict(list)
        for node in range(start, end):
            if not best[node]:
                continue
            if len(best[node]) > BEAM:
                best[node] = dict(sorted(best[node].items(), key=lambda item: -item[1])[:BEAM])
            words = list(self.arcs(lattice, node, end))
            for state, score in best[node].items():
                for word, nodes, cost in words:
                    further, history = self.steps(state[0], word)
                    cost += further + PAIR_WEIGHT * self.words.after(state[1], word)
                    after = (history, word if word in self.words.next else "")
                    arcs[node].append((state, word, nodes, after, cost))
                    if score + cost > best[nodes[-1]].get(after, -math.inf):
                        best[nodes[-1]][after] = score + cost
        return self.trace(lattice, start, end, best, arcs)

    def steps(self, history: str, word: str) -> tuple[float, str]:
        """What the characters of a word cost after a history, and the history after them."""
        found = self.costs.get((history, word))
        if found is None:
            cost, after = 0.0, history
            for char in word:
                char = "a" if char.isascii() and (char.isalnum() or char == "_") else char
                if char != "a" or not after.endswith("a"):
                    cost += CONTEXT_WEIGHT * self.contexts.log(after, char)
                    after = (after + char)[1 - ORDER :]
            found = self.costs[history, word] = (cost, after)
        return found

    def trace(
        self, lattice: Lattice, start: int, end: int, best: dict[int, dict[State, float]], arcs: dict[int, list[Arc]]
    ) -> tuple[str, list[Choice]]:
        """Back from the end of a stretch: its best text and, for each node with a choice, what each character costs."""
        rest: defaultdict[int, dict[State, float]] = defaultdict(dict)
        rest[end] = dict.fromkeys(best[end], 0.0)
        through: dict[int, dict[str, float]] = {}
        for node in range(end - 1, start - 1, -1):
            for state, word, nodes, after, cost in arcs[node]:
                ahead = rest[nodes[-1]].get(after)
                if ahead is None or state not in best[node]:
                    continue
                if cost + ahead > rest[node].get(state, -math.inf):
                    rest[node][state] = cost + ahead
                whole = best[node][state] + cost + ahead
                for place, char in zip((node, *nodes), word, strict=False):
                    if len(lattice[place]) > 1:
                        odds = through.setdefault(place, {})
                        odds[char] = max(odds.get(char, -math.inf), whole)
        text, choices, node = "", [], start
        state = max(rest[start], key=rest[start].get)
        while node < end:
            score = rest[node][state]
            word, nodes, state = next(
                (word, nodes, after)
                for came, word, nodes, after, cost in arcs[node]
                if came == state and math.isclose(cost + rest[nodes[-1]].get(after, -math.inf), score, abs_tol=1e-9)
            )
            for place, char in zip((node, *nodes), word, strict=False):
                if len(lattice[place]) > 1:
                    choices.append(Choice(len(text), char, odds_of(through[place])))
                text += char
            node = nodes[-1]
        return text, choices


def odds_of(scores: dict[str, float]) -> tuple[tuple[str, float], ...]:
    """Scores as probabilities, the likeliest first. Two sources are multiplied, so each counts for its share."""
    top = max(scores.values())
    weights = {char: math.exp((score - top) / (WORD_WEIGHT + CONTEXT_WEIGHT)) for char, score in scores.items()}
    total = sum(weights.values())
    return tuple(sorted(((char, weight / total) for char, weight in weights.items()), key=lambda pair: -pair[1]))


def uncertain_stretches(lattice: Lattice) -> Iterator[tuple[int, int]]:
    """The parts of a lattice, from node to node, that hold what is uncertain, with CONTEXT more of the line around it."""
    start = end = reach = calm = 0
    uncertain = False
    for node, ways in enumerate(lattice):
        if len(ways) > 1:
            start = start if uncertain else max(start, node - CONTEXT)
            uncertain, calm = True, 0
        elif reach <= node:  # no way leaps over this node: a stretch may end here
            calm += 1
        reach = max([reach, *(after for _, after in ways)])
        line_ends = len(ways) == 1 and ways[0][0] == "\n"
        if reach == node + 1 and (line_ends or calm > 2 * CONTEXT):
            end = node + 1 if line_ends else node + 1 - CONTEXT
            if uncertain:
                yield start, end
                uncertain = False
            start, calm = (end, 0) if line_ends else (max(start, end), calm)
    if uncertain:
        yield start, len(lattice)
