"""The glossary: the terms of docs/terms.toml in the order in which the book teaches them, each with a link to where.

docs/<language>/glossary.md holds the words around them and MARK; scripts/hooks.py puts the entries there.
"""

from __future__ import annotations

import re
import tomllib
from itertools import groupby
from pathlib import Path

from scripts.book import LANGUAGES, Page, plain
from scripts.navigation import navigation

NAME = "glossary"
MARK = "<!-- the terms of docs/terms.toml -->"
SENTENCES = ("paragraph", "item", "annotation", "cell")
TERMS = "docs/terms.toml"
ENTRY = {"zh": ":   {}见[{}]({})。", "en": ":   {} See [{}]({})."}


def load_terms(root: Path) -> list[dict]:
    """The terms as they stand in the file, each with the `line` on which it begins."""
    text = (root / TERMS).read_text("utf-8")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[term]]"]
    return [{**term, "line": line} for term, line in zip(tomllib.loads(text)["term"], lines, strict=True)]


def anchor_of(term: dict) -> str:
    """Where a term stands in the glossary of either language."""
    return re.sub(r"[^a-z0-9]+", "-", term["en"].lower()).strip("-")


def sections(page: Page) -> dict[str, tuple[str, str]]:
    """Anchor → heading, and the sentences up to the next heading: not titles of callouts, which may be wrong on purpose."""
    found: dict[str, tuple[str, str]] = {}
    anchor = ""
    for element in page.elements:
        if element.kind == "heading":
            anchor = element.value.split()[1].removeprefix("#")
            found[anchor] = (element.text, "")
        elif anchor and element.kind in SENTENCES:
            title, words = found[anchor]
            found[anchor] = (title, f"{words}{plain(element.text)}\n")
    return found


def all_sections(root: Path, lang: str) -> dict[str, tuple[str, str]]:
    """“page#anchor” → heading and sentences, in the order of the navigation."""
    names = [entry.page.removesuffix(".md") for entry in navigation(root, lang) if entry.page]
    pages = [page for page in (Page(root, lang, name) for name in names) if page.path.exists()]
    return {f"{page.name}#{anchor}": section for page in pages for anchor, section in sections(page).items()}


def glossary_problems(root: Path) -> list[str]:
    """Terms that name no section, or a section that is not there or does not use them, and where they do stand."""
    book = {lang: all_sections(root, lang) for lang in LANGUAGES}
    problems = []
    for term in load_terms(root):
        taught = term.get("taught", "")
        without = [lang for lang in LANGUAGES if not uses(book[lang].get(taught), term[lang])]
        if not without:
            continue
        page = Page(root, without[0], taught.partition("#")[0])
        if not taught:
            reason = 'taught = "page#anchor" is missing'
        elif taught not in book[page.lang]:
            reason = f"taught = “{taught}”: {page.shown} has no such section, or no navigation lists it"
        else:
            reason = f"taught = “{taught}”: the sentences there in {page.shown} do not use “{term[page.lang]}”"
        fitting = [place for place in book["zh"] if all(uses(book[lang].get(place), term[lang]) for lang in LANGUAGES)]
        where = (
            f"it stands in {', '.join(fitting[:6])}" if fitting else "no section has it in both languages: leave it out"
        )
        problems.append(f"{TERMS}:{term['line']}: {term['en']}: {reason}; {where}")
    return problems


def uses(section: tuple[str, str] | None, term: str) -> bool:
    return section is not None and term.lower() in section[1].lower()


def chapters(root: Path, lang: str) -> dict[str, tuple[str, str]]:
    """Page → anchor and heading of its chapter: the label of its part of the navigation, or else its own title."""
    found, label = {}, None
    for entry in navigation(root, lang):
        if entry.label:
            label = entry.label.strip()
        elif entry.page:
            name = entry.page.removesuffix(".md")
            label = label if "/" in name else None
            found[name] = (f"chapter-{name.partition('/')[0]}", label or title_of(root, lang, name))
    return found


def title_of(root: Path, lang: str, name: str) -> str:
    return next(iter(sections(Page(root, lang, name)).values()))[0]


def entries(root: Path, lang: str) -> str:
    """The Markdown that stands for MARK: for each chapter a heading and a list of its terms, each with its anchor."""
    chapter, found = chapters(root, lang), all_sections(root, lang)
    order = list(found)
    other = next(language for language in LANGUAGES if language != lang)
    parts = []
    terms = sorted(load_terms(root), key=lambda term: order.index(term["taught"]))
    for (anchor, title), group in groupby(terms, key=lambda term: chapter[term["taught"].partition("#")[0]]):
        parts.append(f"## {title} {{ #{anchor} }}")
        for term in group:
            page = term["taught"].partition("#")[0]
            place = " › ".join(dict.fromkeys([title_of(root, lang, page), found[term["taught"]][0]]))
            head = f'{term[lang]} <span lang="{other}">{term[other]}</span> {{ #{anchor_of(term)} }}'
            link = term["taught"].replace("#", ".md#")
            parts.append(f"{head}\n{ENTRY[lang].format(term[f'meaning_{lang}'], place, link)}")
    return "\n\n".join(parts)
