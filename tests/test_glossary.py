"""Every term of the book is explained where the glossary says, and stands in the glossary of both editions."""

import pytest
from bs4 import BeautifulSoup

from conftest import Site, report
from scripts.book import LANGUAGES, ROOT, Page
from scripts.glossary import NAME, anchor_of, glossary_problems, load_terms


def test_each_term_is_used_where_the_glossary_leads() -> None:
    report(glossary_problems(ROOT))


def missing_entries(html: str, page: Page) -> list[str]:
    """Terms without a whole entry in a built glossary: both languages' words, the meaning, a link to the section."""
    soup = BeautifulSoup(html, "html.parser")
    problems = []
    for term in load_terms(page.root):
        head = soup.find("dt", id=anchor_of(term))
        entry = head and head.find_next_sibling("dd")
        link = entry and entry.find("a", href=f"../{term['taught'].replace('#', '/#')}")
        words = f"{head.get_text()}\n{entry.get_text()}" if entry else ""
        if not link or not all(word in words for word in (term["zh"], term["en"], term[f"meaning_{page.lang}"])):
            problems.append(f"{page.shown}: has no whole entry for {term['en']} (docs/terms.toml:{term['line']})")
    return problems


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_term_is_in_the_glossary(lang: str, site: Site) -> None:
    page = Page(ROOT, lang, NAME)
    report(missing_entries(site.html(page), page))
