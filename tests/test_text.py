"""The words of the pages: whole characters, Chinese punctuation, the book's terms, numbers that a record holds."""

import re

from mkdocs.utils.meta import get_data

from conftest import report
from scripts.book import ROOT, Element, Page, plain
from scripts.glossary import load_terms
from scripts.record import load_records
from scripts.text_rules import callout_faults, encoding_faults

CJK = r"[\u4e00-\u9fff]"
WORDS = ("heading", "paragraph", "item", "annotation", "cell", "figure", "callout")
ENTITY = re.compile(r"`[^`]*`|\$[^$\n]+\$|https?://\S+|<[^>]+>")
HALF_WIDTH = re.compile(rf"{CJK}\s?[,;:!?]|[,;!?]\s?{CJK}|{CJK}\s?\.(?:\s|$)|\({CJK}|{CJK}\)|\"{CJK}|{CJK}\"")
DECIMAL = re.compile(r"(?<![\w.])[-−]?\d+\.\d+(?:[eE][-+]?\d+)?(?![\w.]*\d)")


def words(page: Page) -> list[Element]:
    return [element for element in page.elements if element.kind in WORDS and element.text]


def encoding_problems(page: Page) -> list[str]:
    return [f"{page.shown}:{line}: {fault}" for line, fault in encoding_faults(page.source)]


def test_no_character_is_mangled(page: Page) -> None:
    report(encoding_problems(page))


def callout_problems(page: Page) -> list[str]:
    return [f"{page.shown}:{line}: {fault}" for line, fault in callout_faults(page.elements)]


def test_callouts_are_closed(page: Page) -> None:
    report(callout_problems(page))


def language_problems(page: Page) -> list[str]:
    """Chinese prose without Chinese or with half-width punctuation; English prose with Chinese outside quotation."""
    problems = []
    for element in words(page):
        bare = ENTITY.sub("", plain(element.text))
        place = f"{page.shown}:{element.line}"
        if page.lang == "zh" and (match := HALF_WIDTH.search(bare)):
            problems.append(f"{place}: half-width punctuation in Chinese: {match[0]!r}")
        if page.lang == "zh" and element.kind == "paragraph" and len(bare) > 60 and not re.search(CJK, bare):
            problems.append(f"{place}: a paragraph of a Chinese page without Chinese")
        if page.lang == "en" and (match := re.search(CJK, re.sub(r"“[^”]*”", "", bare))):
            problems.append(f"{place}: Chinese on an English page outside quotation marks: {match[0]}")
        if page.lang == "en" and (match := re.search(r"[，。；：？！（）、]", re.sub(r"“[^”]*”", "", bare))):
            problems.append(f"{place}: full-width punctuation in English: {match[0]}")
    return problems


def test_each_page_is_in_its_language(page: Page) -> None:
    report(language_problems(page))


def term_problems(page: Page, terms: list[dict]) -> list[str]:
    """Translations the book refuses; terms that are not introduced as 中文（English）at their first use."""
    if page.lang != "zh":
        return []
    problems = []
    for element in words(page):
        for term in terms:
            for wrong in term.get("refused", []):
                if wrong in element.text:
                    problems.append(
                        f"{page.shown}:{element.line}: “{wrong}”: the book says {term['zh']} ({term['en']})"
                    )
    longest_first = sorted(terms, key=lambda term: -len(term["zh"]))
    introduced: set[str] = set()
    for element in words(page):
        if element.kind in ("heading", "figure", "callout"):
            continue
        text = re.sub(r"`[^`]*`|\$[^$]*\$", " ", plain(element.text))
        for term in longest_first:
            place = text.find(term["zh"])
            if place < 0:
                continue
            after = text[place + len(term["zh"]) :]
            if term.get("spell_out") and term["zh"] not in introduced and not after.startswith(f"（{term['en']}"):
                problems.append(
                    f"{page.shown}:{element.line}: first use of {term['zh']}: write {term['zh']}（{term['en']}）"
                )
            introduced.add(term["zh"])
            text = text.replace(term["zh"], "\0" * len(term["zh"]))  # a shorter term inside it is not a use of its own
    return problems


def test_terms_are_the_books_own(page: Page) -> None:
    report(term_problems(page, load_terms(ROOT)))


def test_the_terms_file_is_whole() -> None:
    terms = load_terms(ROOT)
    problems = [
        f"docs/terms.toml:{term['line']}: {term.get('en', term)}: {key} is missing"
        for term in terms
        for key in ("en", "zh", "meaning_en", "meaning_zh")
        if not term.get(key)
    ]
    problems += [
        f"docs/terms.toml:{term['line']}: {term['en']}: {key} is a sentence and ends in {stop}"
        for term in terms
        for key, stop in (("meaning_en", "."), ("meaning_zh", "。"))
        if not term.get(key, stop).endswith(stop)
    ]
    for key in ("en", "zh"):
        values = [term.get(key) for term in terms]
        problems += [f"docs/terms.toml: {value} stands twice" for value in {v for v in values if values.count(v) > 1}]
    problems += [
        f"docs/terms.toml: {term['en']}: refuses {wrong}, which stands in the term {other['zh']}"
        for term in terms
        for wrong in term.get("refused", [])
        for other in terms
        if wrong in other["zh"]
    ]
    report(problems)


def number_problems(page: Page) -> list[str]:
    """Decimals in prose that no record or program of the page holds, rounding understood."""
    known = evidence_numbers(page)
    problems = []
    for element in words(page):
        for number in DECIMAL.findall(plain(element.text)):
            if not any(stands_for(number.replace("−", "-"), value) for value in known):
                problems.append(f"{page.shown}:{element.line}: {number} stands in no record or program of this page")
    return problems


def evidence_numbers(page: Page) -> set[float]:
    shown = [element.value for element in page.elements if element.kind in ("program", "output")]
    texts = [(page.root / "snippets" / name).read_text("utf-8") for name in shown]
    numbers = {float(number) for text in texts for number in re.findall(r"-?\d+\.?\d*(?:[eE][-+]?\d+)?", text)}
    versions = {record["torch"] for record in load_records(page.root).values()}
    return numbers | {float(".".join(version.split(".")[:2])) for version in versions}


def stands_for(written: str, value: float) -> bool:
    """Whether a number of a record, rounded to the digits written, is the number written (signs aside)."""
    mantissa, _, exponent = written.lower().partition("e")
    digits = len(mantissa.partition(".")[2]) - int(exponent or 0)
    return round(abs(value), digits) == abs(float(written))


def test_numbers_in_prose_come_from_the_page(page: Page) -> None:
    report(number_problems(page))


def head_problems(page: Page) -> list[str]:
    meta = get_data(page.source)[1]
    if page.source.startswith("---\n") and not meta:
        return [
            f"{page.shown}:1: the lines between --- are no YAML and would stand on the page: quote what has a colon"
        ]
    length = len(str(meta.get("description", "")))
    low, high = (25, 90) if page.lang == "zh" else (50, 160)
    if low <= length <= high:
        return []
    return [f"{page.shown}:1: description: of {low} to {high} characters is wanted for search engines, {length} found"]


def test_each_page_has_a_description(page: Page) -> None:
    report(head_problems(page))
