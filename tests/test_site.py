"""The built pages: every program block was run, every link and anchor leads somewhere, no markup is left over."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlparse
from xml.etree import ElementTree

from bs4 import BeautifulSoup

from conftest import Site, report
from scripts.book import LANGUAGES, ROOT, Page, all_pages, cells, programs

WS = re.compile(r"\s+")


@cache
def program_texts(root: Path) -> dict[str, str]:
    """Text → name of every program and every cell of a lab: what the runner runs."""
    return {(root / "snippets" / name).read_text("utf-8").strip(): name for name in [*programs(root), *cells(root)]}


def block_problems(html: str, page: Page) -> list[str]:
    """Blocks of code in a built page that are not, to the letter, a program the page includes, or a record of one."""
    problems = []
    included = {element.value for element in page.elements if element.kind in ("program", "output")}
    records = {(page.root / "snippets" / name).read_text("utf-8") for name in included if name.endswith(".out")}
    outputs = {record.expandtabs(4).strip() for record in records}  # as Markdown shows tabs
    article = BeautifulSoup(html, "html.parser").find("article")
    shown = set()
    for block in article.find_all("pre"):
        text = block.get_text().strip("\n").rstrip()
        holder = block.find_parent("div", class_="highlight")
        kind = (
            next((c.removeprefix("language-") for c in holder["class"] if c.startswith("language-")), "")
            if holder
            else ""
        )
        first = text.splitlines()[0] if text else ""
        if kind == "python":
            name = program_texts(page.root).get(text.strip())
            if name not in included:
                problems.append(f"{page.shown}: the built page shows Python that is no program it includes: {first!r}")
            shown.add(name)
        elif kind == "text":
            if text.strip() not in outputs:
                problems.append(f"{page.shown}: the built page shows an output that is no record: {first!r}")
        elif kind not in ("bash", "yaml", "toml", "makefile"):
            problems.append(f"{page.shown}: the built page shows a block of kind {kind or 'none'!r}: {first!r}")
    missing = {name for name in included if name.endswith(".py")} - shown
    return problems + [
        f"{page.shown}: includes {name}, but the built page does not show it" for name in sorted(missing)
    ]


def test_every_block_of_the_built_page_was_run(page: Page, site: Site) -> None:
    report(block_problems(site.html(page), page))


def leftover_problems(html: str, page: Page) -> list[str]:
    """Markup that no extension understood, and so stands on the page as text."""
    article = BeautifulSoup(html, "html.parser").find("article")
    for code in article.find_all(["pre", "code", "math"]):
        code.decompose()
    patterns = {
        r"^\s*/{3,}": "a callout whose kind is unknown or whose end is missing",
        r"```|~~~": "a fence that was not understood",
        r"\$[^$\n]+\$|\$\$|\\[([]": "a formula that was not typeset",
        r"--8<--": "an include that was not resolved",
        r"\{\s*#[\w-]+\s*\}": "an anchor that was not understood",
        r"\]\([^)\s]+\)": "a link that was not understood",
        r"\*\*": "emphasis that was not understood",
    }
    problems = []
    for text in article.stripped_strings:
        for pattern, what in patterns.items():
            if match := re.search(pattern, text):
                line = next((n for n, source in enumerate(page.source.splitlines(), 1) if match[0] in source), 1)
                problems.append(f"{page.shown}:{line}: {what}: {WS.sub(' ', text)[:70]!r}")
    return problems


def test_no_markup_is_left_over(page: Page, site: Site) -> None:
    report(leftover_problems(site.html(page), page))


@cache
def anchors(path: Path) -> set[str]:
    soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    return {tag["id"] for tag in soup.find_all(id=True)}


def link_problems(folder: Path, site_url: str, page: Page, html: str, address: str) -> list[str]:
    """Links, images, styles and scripts of a built page that lead to no file, or to an anchor that is not there."""
    problems = []
    for tag in BeautifulSoup(html, "html.parser").find_all(["a", "link", "script", "img"]):
        href = tag.get("href") or tag.get("src")
        if not href or href.startswith(("mailto:", "data:", "javascript:")):
            continue
        target = urlparse(urljoin(address, href))
        if not target.geturl().startswith(site_url):
            if tag.name != "a":
                problems.append(f"{page.shown}: loads {href} from another host")
            continue
        file = folder / unquote(target.path).lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if not file.exists():
            problems.append(f"{page.shown}: the link {href} leads nowhere")
        elif target.fragment and file.suffix == ".html" and unquote(target.fragment) not in anchors(file):
            problems.append(
                f"{page.shown}: the link {href} leads to an anchor that {file.relative_to(folder)} does not have"
            )
    return problems


def test_every_link_leads_somewhere(page: Page, site: Site) -> None:
    report(link_problems(site.folder, site.url, page, site.html(page), site.address(page)))


def test_headings_carry_the_anchors_of_the_source(page: Page, site: Site) -> None:
    built = anchors(site.folder / page.lang / page.name.removesuffix("index") / "index.html")
    missing = [e for e in page.included("heading") if e.value.split()[1] not in built]
    report([f"{page.shown}:{e.line}: the heading “{e.text}” needs an anchor of its own: {{ #name }}" for e in missing])


def test_the_root_pages_lead_to_both_editions(site: Site) -> None:
    for name in ("index.html", "404.html"):
        soup = BeautifulSoup((site.folder / name).read_text("utf-8"), "html.parser")
        for lang in LANGUAGES:
            links = [urljoin(site.url, a["href"]) for a in soup.find_all("a")]
            assert f"{site.url}{lang}/" in links, f"{name} does not lead to {lang}/"


def test_the_sitemap_names_each_page_and_its_sibling(site: Site) -> None:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    for lang in LANGUAGES:
        root = ElementTree.parse(site.folder / lang / "sitemap.xml").getroot()
        listed = {
            url.findtext("s:loc", namespaces=names): {
                x.get("hreflang"): x.get("href") for x in url.findall("x:link", names)
            }
            for url in root.findall("s:url", names)
        }
        for page in all_pages(ROOT):
            if page.lang == lang:
                siblings = {other: site.address(Page(ROOT, other, page.name)) for other in LANGUAGES}
                assert listed.get(site.address(page)) == siblings, f"{lang}/sitemap.xml: {page.name}"


def test_the_footer_says_what_the_blocks_were_run_with(page: Page, site: Site) -> None:
    line = BeautifulSoup(site.html(page), "html.parser").find(class_="gb-ran")
    if page.included("program"):
        assert line and re.search(r"torch \d+\.\d+\.\d+", line.text) and re.search(r"Python 3\.\d+", line.text), (
            page.shown
        )
    else:
        assert line is None, f"{page.shown}: has no program, but says what its blocks were run with"
