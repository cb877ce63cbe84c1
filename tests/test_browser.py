"""The reader's side, in Debian's chromium: weight, other hosts, contrast, keyboard, phone, search, languages, print.

Each page is loaded once and everything about it is asked of that one load; what concerns the whole site follows below.
Without chromium these tests skip; where CI=true they fail.
"""

from __future__ import annotations

import ast
import gzip
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from urllib.parse import urljoin, urlparse

import material
import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Response, Route, TimeoutError, sync_playwright
from playwright.sync_api import Page as Tab

from conftest import Site, report
from scripts.book import LANGUAGES, ROOT, Page, all_pages
from tests.test_gallery import entries, gallery_pages

pytestmark = pytest.mark.browser

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LOCALES = {"zh": "zh-CN", "en": "en-GB"}
KB = 1000
PAGE_BUDGET, FIGURES_BUDGET, FIGURE_BUDGET = 110 * KB, 300 * KB, 15 * KB
SEARCH_FILES = re.compile(r"search_index\.json|/workers/|/lunr/")
FIGURE = re.compile(r'<svg class="gb-figure".*?</svg>', re.S)
SEARCH, RESULT = "[data-md-component=search-query]", ".md-search-result__item a"


# What every test uses


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if not chromium:
        message = "there is no chromium: apt-get install chromium"
        pytest.fail(message, pytrace=False) if os.environ.get("CI") == "true" else pytest.skip(message)
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield chrome
        chrome.close()


@contextmanager
def opened(browser: Browser, address: str = "", *, lang: str = "en", **options) -> Iterator[Tab]:
    """A fresh browser profile, with one tab at `address`."""
    options = {
        "viewport": {"width": 1280, "height": 900},
        "locale": LOCALES[lang],
        "reduced_motion": "reduce",
    } | options
    context = browser.new_context(**options)
    context.set_default_timeout(10_000)
    tab = context.new_page()
    try:
        if address:
            tab.goto(address)
        yield tab
    finally:
        context.close()


def pages_with(kind: str, value: str = "") -> list[Page]:
    """The pages on which an element of this kind stands. There must be one in each language, or a test tests nothing."""
    found = [
        page for page in all_pages(ROOT) if any(e.kind == kind and e.value.startswith(value) for e in page.elements)
    ]
    missing = set(LANGUAGES) - {page.lang for page in found}
    assert not missing, f"no page in {sorted(missing)} has a {kind} {value}"
    return found


# One load a page


@dataclass
class Load:
    """One page in one tab, and what happened while it loaded."""

    page: Page
    site: Site
    tab: Tab
    responses: list[Response] = field(default_factory=list)
    requested: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.tab.on("request", lambda request: self.requested.append(request.url))
        self.tab.on("response", lambda response: self.responses.append(response))
        self.tab.on("requestfailed", lambda request: self.complaints.append(f"request failed: {request.url}"))
        self.tab.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        self.tab.on(
            "console",
            lambda message: message.type == "error" and self.complaints.append(f"console error: {message.text}"),
        )


def network_problems(load: Load) -> list[str]:
    """Other hosts, errors, failed requests, and the search, which has to wait until the reader opens it."""
    web = [url for url in load.requested if not url.startswith(("data:", "blob:"))]
    found = [f"request to another host: {url}" for url in web if not url.startswith(load.site.url)]
    found += [f"search fetched before it was opened: {url}" for url in web if SEARCH_FILES.search(url)]
    found += [f"answer {answer.status}: {answer.url}" for answer in load.responses if answer.status >= 400]
    return found + load.complaints


def weight(load: Load) -> dict[str, int]:
    """Bytes of the first load by kind: gzip -9 of text, the rest as it is; figures in the HTML count as figures."""
    sizes = dict.fromkeys(("document", "stylesheet", "script", "font", "image"), 0)
    for answer in load.responses:
        kind = answer.request.resource_type
        body = answer.body()
        if kind == "document":
            figures = FIGURE.findall(body.decode())
            sizes["image"] += sum(len(gzip.compress(figure.encode(), 9)) for figure in figures)
            body = FIGURE.sub("", body.decode()).encode()
        packed = body if kind == "font" or answer.url.endswith((".png", ".jpg", ".webp")) else gzip.compress(body, 9)
        sizes[kind] = sizes.get(kind, 0) + len(packed)
    return sizes


def weight_problems(load: Load) -> list[str]:
    sizes = weight(load)
    figures = sizes.pop("image")
    found = []
    if sum(sizes.values()) > PAGE_BUDGET:
        found.append(f"weighs {sum(sizes.values())} bytes, allowed are {PAGE_BUDGET}: {sizes}")
    if figures > FIGURES_BUDGET:
        found.append(f"figures and images weigh {figures} bytes, allowed are {FIGURES_BUDGET}")
    for figure in FIGURE.findall(load.site.html(load.page)):
        if (size := len(gzip.compress(figure.encode(), 9))) > FIGURE_BUDGET:
            name = re.search(r'data-figure="([^"]*)"', figure)
            found.append(f"figure {name and name[1]} weighs {size} bytes, allowed are {FIGURE_BUDGET}")
    return found


def axe_problems(tab: Tab, *rules: str) -> list[str]:
    """What axe objects to, under all rules or these."""
    # A formula is content, but axe takes MathML in a table's header for nothing: head_problems() looks at those.
    options: dict = {"resultTypes": ["violations"], "rules": {"empty-table-header": {"enabled": False}}}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    answer = Axe().run(tab, options=options).response
    return [
        f"axe {violation['id']}: {violation['help']}: {node['target']} {node['html'][:120]}"
        for violation in answer["violations"]
        for node in violation["nodes"]
    ]


FIGURE_COLOURS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true})
  const page = getComputedStyle(document.body).backgroundColor
  const over = (colour, opacity) => {
    for (const [style, alpha] of [["white", 1], [page, 1], [colour, opacity]]) {
      canvas.globalAlpha = alpha; canvas.fillStyle = style; canvas.fillRect(0, 0, 1, 1)
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const light = rgb => rgb.map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0) + .05
  const contrast = (colour, opacity) => {
    const [a, b] = [light(over(colour, opacity)), light(over("transparent", 1))]
    return Math.max(a, b) / Math.min(a, b)
  }
  const grid = Object.assign(document.body.appendChild(document.createElement("i")), {style: "color: var(--gb-grid)"})
  const gridColour = getComputedStyle(grid).color
  grid.remove()
  return [...document.querySelectorAll("svg.gb-figure :is(text, path, line, polyline, use)")]
    .filter(part => !part.closest("defs, clipPath"))
    .map(part => {
      const style = getComputedStyle(part), text = part.localName === "text"
      const colour = text ? style.fill : style.stroke
      const opacity = style.opacity * (text ? style.fillOpacity : style.strokeOpacity)
      return {text, colour, figure: part.closest("svg").dataset.figure, words: part.textContent,
        exempt: colour === "none" || colour === gridColour, contrast: contrast(colour, opacity)}
    })
    .filter(part => !part.exempt && part.contrast < (part.text ? 4.5 : 3))
    .map(part => `figure ${part.figure}: ${part.text ? `text “${part.words}”` : "line"} in ${part.colour} on ${page}`
      + ` has a contrast of ${part.contrast.toFixed(2)}`)
}"""


def colour_problems(load: Load, scheme: str) -> list[str]:
    """Contrast of a figure's words and lines, which axe does not judge."""
    return [f"{scheme}: {problem}" for problem in dict.fromkeys(load.tab.evaluate(FIGURE_COLOURS))]


def head_problems(load: Load) -> list[str]:
    """Language, description and table headers in the HTML, and the descriptions of its figures."""
    html = BeautifulSoup(load.site.html(load.page), "html.parser")
    found = []
    if html.html.get("lang") != load.page.lang:
        found.append(f"lang is {html.html.get('lang')!r}")
    if len(descriptions := html.select('meta[name="description"]')) != 1 or not descriptions[0]["content"].strip():
        found.append(f"has {len(descriptions)} meta descriptions, or an empty one")
    found += ["a table's header has an empty cell" for cell in html.select("th") if not cell.get_text(strip=True)]
    figures = html.select("svg.gb-figure")
    if len(figures) != len(load.page.included("figure")):
        found.append(f"shows {len(figures)} figures, its source {len(load.page.included('figure'))}")
    for figure in figures:
        if figure.get("role") != "img" or not figure.get("aria-label", "").strip():
            found.append(f"figure {figure.get('data-figure')} is no described image for a screen reader")
    return found


# Material puts buttons and annotations on a block when it comes into view.
SEE_EVERYTHING = """async () => {
  for (const fold of document.querySelectorAll("details")) fold.open = true
  for (const block of document.querySelectorAll(".highlight > pre")) {
    block.scrollIntoView({behavior: "instant", block: "center"})
    for (let frames = 0; frames < 120 && !block.id; frames++) await new Promise(requestAnimationFrame)
  }
  scrollTo({top: 0, behavior: "instant"})
}"""


def copy_problems(load: Load) -> list[str]:
    """The copy button of each program copies that program, without the marks of annotations."""
    programs = load.page.included("program")
    buttons = load.tab.locator(".language-python .md-code__button[data-md-type=copy]")
    if buttons.count() != len(programs):
        return [f"has {buttons.count()} copy buttons for {len(programs)} programs"]
    found = []
    for i, program in enumerate(programs):
        load.tab.evaluate("navigator.clipboard.writeText('')")
        buttons.nth(i).click()
        load.tab.wait_for_function("navigator.clipboard.readText()")
        copied = load.tab.evaluate("navigator.clipboard.readText()")
        source = (ROOT / "snippets" / program.value).read_text("utf-8")
        clean = re.sub(r" *# \(\d+\)!$", "", source, flags=re.M)
        if [line.rstrip() for line in copied.splitlines()] != clean.splitlines() or not same_program(copied, source):
            found.append(f"copying {program.value} gives something else:\n{copied}")
    return found


def same_program(copied: str, source: str) -> bool:
    try:
        return ast.dump(ast.parse(copied)) == ast.dump(ast.parse(source))
    except SyntaxError:
        return False


NEEDS_FOCUS = """() => {
  const shown = element => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length
  const name = element => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`
  const scrolls = element => element.scrollWidth > element.clientWidth
    && ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
  const wanted = [...document.querySelectorAll(`.md-skip, .md-header :is(a[href], input:not([type=checkbox])),
    .md-content a[href]:not(.md-annotation__index, .headerlink), .md-content button:not(.md-code__button), summary`)]
  const scrollers = [...document.querySelectorAll(".md-content :is(code, .arithmatex, .md-typeset__scrollwrap)")]
  return [...wanted.filter(shown), ...scrollers.filter(shown).filter(scrolls)].filter(element => !window.focused.has(element)
    && !(element.type === "radio" && element.getAttribute("name") === "__palette")).map(name)
}"""


# A block that Tab brings into view gains its annotations then: faster than a person, the next Tab would pass them by.
WAIT_FOR_BLOCK = """async () => {
  const waiting = () => document.activeElement.matches(".highlight > pre:not([id]) > code")
  for (let frames = 0; frames < 120 && waiting(); frames++) await new Promise(requestAnimationFrame)
  return window.turned
}"""


def keyboard_problems(load: Load) -> list[str]:
    """Tab goes from the skip link through everything one can use, and out at the end."""
    tab = load.tab
    tab.evaluate("""() => {
      document.activeElement.blur()
      getSelection().removeAllRanges()
      scrollTo(0, 0)
      window.focused = new Set()
      window.turned = 0
      // A block that Material has just put a button on may be told of its focus twice; back at the first is the end.
      document.addEventListener("focusin", ev => ev.target === [...window.focused][0]
        ? window.turned++ : window.focused.add(ev.target))
    }""")
    # Each block that Tab brings into view gains a button, and its annotations.
    limit = 2 * tab.evaluate("document.querySelectorAll('a, button, input, label, [tabindex], summary').length") + 20
    for i in range(limit):
        tab.keyboard.press("Tab")
        if tab.evaluate(WAIT_FOR_BLOCK) and i % 10 == 9:
            break
    tab.evaluate("() => { document.activeElement.blur(); document.querySelector('#__search:checked')?.click() }")
    tab.wait_for_selector(
        ".md-content .md-tooltip--active", state="detached"
    )  # a link in a note is there while it is open
    found = []
    if not tab.evaluate("[...window.focused][0]?.matches('.md-skip')"):
        found.append(f"the first Tab reaches {tab.evaluate('[...window.focused][0]?.outerHTML.slice(0, 99)')}")
    if not tab.evaluate("[...window.focused].some(element => element.closest('[data-md-component=palette]'))"):
        found.append("Tab does not reach the theme toggle")
    return found + [f"Tab does not reach {element}" for element in tab.evaluate(NEEDS_FOCUS)]


CUT_OFF = """() => {
  const scrolls = element => element && (["auto", "scroll"].includes(getComputedStyle(element).overflowX)
    || scrolls(element.parentElement))
  const parts = [...document.querySelectorAll(".md-content :is(code, table, math, svg, p, li, h1, h2, h3)")]
  const wide = parts.filter(part => part.checkVisibility() && !part.closest("[hidden]")
    && part.getBoundingClientRect().right > innerWidth + 1 && !scrolls(part))
  const overflowing = [...document.querySelectorAll(".md-content :is(pre > code, .arithmatex, .md-typeset__scrollwrap)")]
    .filter(part => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
  const small = [...document.querySelectorAll(".md-content pre > code")]
    .filter(code => parseFloat(getComputedStyle(code).fontSize) < 12)
  return [
    ...document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [],
    ...wide.map(part => `${part.localName} is cut off: ${part.textContent.slice(0, 60)}`),
    ...overflowing.filter(part => !scrolls(part)).map(part => `cut off: ${part.textContent.slice(0, 60)}`),
    ...overflowing.filter(part => part.tabIndex < 0).map(part => `no focus to scroll: ${part.textContent.slice(0, 60)}`),
    ...small.map(code => `code in ${getComputedStyle(code).fontSize}: ${code.textContent.slice(0, 60)}`),
  ]
}"""


def phone_problems(load: Load) -> list[str]:
    """At 390 px the page does not scroll sideways; what is wide scrolls inside itself, by keyboard too."""
    load.tab.set_viewport_size({"width": 390, "height": 844})
    with suppress(TimeoutError):  # Material tells each block in turn that it scrolls now
        load.tab.wait_for_function(f"() => !({CUT_OFF})().length")
    found = load.tab.evaluate(CUT_OFF) + axe_problems(load.tab, "scrollable-region-focusable")
    return [f"390 px wide: {problem}" for problem in found]


def font_problems(load: Load) -> list[str]:
    """Formulas some of whose signs come from a font of this machine: on another they look otherwise, or are missing."""
    session = load.tab.context.new_cdp_session(load.tab)
    for domain in ("DOM", "CSS"):
        session.send(f"{domain}.enable")
    root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": ".md-content math"})["nodeIds"]
    formulas = load.tab.locator(".md-content math").all_text_contents()
    found = []
    for node, formula in zip(nodes, formulas, strict=True):
        fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        if others := [font["familyName"] for font in fonts if not font["isCustomFont"]]:
            chinese = len(re.findall(r"[\u4e00-\u9fff：]", formula))
            if sum(font["glyphCount"] for font in fonts if not font["isCustomFont"]) > chinese:
                found.append(f"formula {formula} is drawn with {', '.join(others)}")
    return found


def switch_problems(load: Load) -> list[str]:
    """The language switch points at the same page, and, with JavaScript, at the section being read."""
    here, there = load.page, Page(ROOT, other(load.page.lang), load.page.name)
    anchor = some_anchor(here)
    plain = BeautifulSoup(load.site.html(here), "html.parser").select_one(f"a.gb-language[hreflang={there.lang}]")[
        "href"
    ]
    # The switch decides when it is used; asking for its context menu is a use that leads nowhere.
    led = load.tab.evaluate(
        """anchor => {
          location.hash = anchor
          const link = document.querySelector("a.gb-language")
          link.dispatchEvent(new MouseEvent("contextmenu", {bubbles: true}))
          return link.href
        }""",
        anchor,
    )
    wanted = {urljoin(load.site.address(here), plain): load.site.address(there)}
    wanted |= {led: f"{load.site.address(there)}#{anchor}"}
    return [f"the language switch leads to {leads}, not {to}" for leads, to in wanted.items() if leads != to]


# Paper shows what is folded and what annotations say, and no buttons. Blocks that Material's script has not reached yet
# print as they are, and it may still be waiting for its turn when the first event comes.
ON_PAPER = """() => {
  dispatchEvent(new Event("beforeprint"))
  const shown = part => part.checkVisibility() && part.getBoundingClientRect().height
  const unseen = [...document.querySelectorAll("details :is(p, pre), .language-python + ol")]
    .filter(part => !shown(part) || !part.textContent.trim()).map(part => `not printed: ${part.textContent.slice(0, 60)}`)
  const buttons = [...document.querySelectorAll(".md-code__button, .headerlink, .md-search, .md-top")]
    .filter(part => part.checkVisibility()).map(part => `printed: ${part.className}`)
  return [...unseen, ...buttons]
}"""


def paper_problems(tab: Tab) -> list[str]:
    found = []
    if shown := tab.locator(".md-content .language-python + ol:visible").count():
        found.append(f"{shown} lists of annotations stand below their programs on the screen")
    tab.emulate_media(media="print")
    with suppress(TimeoutError):
        tab.wait_for_function(f"() => !({ON_PAPER})().length")
    return found + tab.evaluate(ON_PAPER)


def test_page(page: Page, site: Site, browser: Browser) -> None:
    """Everything that concerns one page, in one load of it."""
    permissions = ["clipboard-read", "clipboard-write"]
    with opened(browser, lang=page.lang, color_scheme="light", permissions=permissions) as tab:
        load = Load(page, site, tab)
        load.watch()
        tab.goto(site.address(page), wait_until="networkidle")
        found = network_problems(load) + weight_problems(load) + head_problems(load)
        found += keyboard_problems(load)
        tab.evaluate(SEE_EVERYTHING)
        found += copy_problems(load)
        found += axe_problems(tab) + colour_problems(load, "light")
        tab.emulate_media(color_scheme="dark")
        tab.wait_for_selector('body[data-md-color-scheme="slate"]')
        found += [f"dark: {problem}" for problem in axe_problems(tab, "color-contrast", "link-in-text-block")]
        found += colour_problems(load, "dark")
        found += font_problems(load)
        found += phone_problems(load)
        found += paper_problems(tab)
        found += switch_problems(load)
    report([f"{page.shown}: {problem}" for problem in found])


# The whole site


def test_descriptions_differ(site: Site) -> None:
    seen: dict[str, str] = {}
    for page in all_pages(ROOT):
        html = BeautifulSoup(site.html(page), "html.parser")
        description = html.select_one('meta[name="description"]')["content"]
        assert description not in seen, f"{page.shown} and {seen[description]} have the same description"
        seen[description] = page.shown


def some_anchor(page: Page) -> str:
    """A heading in the middle of a page."""
    headings = [heading.value.split()[1] for heading in page.included("heading")]
    return headings[len(headings) // 2].removeprefix("#")


def other(lang: str) -> str:
    return next(language for language in LANGUAGES if language != lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ["heading", "program"])
def test_language_switch(kind: str, lang: str, site: Site, browser: Browser) -> None:
    """Followed there and back it keeps page and heading, without JavaScript the page; test_page asks where it points."""
    here = next(page for page in reversed(pages_with(kind)) if page.lang == lang)
    there = Page(ROOT, other(lang), here.name)
    anchor = some_anchor(here)
    with opened(browser, f"{site.address(here)}#{anchor}", lang=lang) as tab:
        for target in (there, here):
            tab.click(f"a[hreflang={target.lang}]")
            tab.wait_for_load_state()
            expected = f"{site.address(target)}#{anchor}"
            assert tab.url == expected, f"{here.shown}: the switch leads from #{anchor} to {tab.url}, not {expected}"
    with opened(browser, site.address(here), lang=lang, java_script_enabled=False) as tab:
        tab.click(f"a[hreflang={there.lang}]")
        assert tab.url == site.address(there), f"{here.shown}: without JavaScript the switch leads to {tab.url}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_language_switch_after_instant_navigation(lang: str, site: Site, browser: Browser) -> None:
    """Instant navigation keeps the header of the first page; the switch must follow the reader, also by scrolling."""
    pages = {site.address(page): page for page in all_pages(ROOT) if page.lang == lang and page.name != "index"}
    with opened(browser, f"{site.url}{lang}/", lang=lang) as tab:
        tab.evaluate("window.stillTheSame = true")
        links = tab.locator(".md-nav--primary a").evaluate_all("links => links.map(link => link.href)")
        page = next(pages[link] for link in links if link in pages)  # the navigation holds no page of a closed section
        anchor = some_anchor(page)
        tab.locator(f'.md-nav--primary a[href$="{page.name}/"]').first.evaluate("link => link.click()")
        tab.wait_for_url(site.address(page))
        assert tab.evaluate("window.stillTheSame"), f"{lang}/: instant navigation is off"
        tab.wait_for_selector(f"#{anchor}")
        tab.wait_for_function("scrollY === 0")
        tab.evaluate(
            "id => scrollTo(0, document.getElementById(id).getBoundingClientRect().top + scrollY - 100)", anchor
        )
        tab.click(f"a[hreflang={other(lang)}]")
        tab.wait_for_load_state()
        expected = f"{site.address(Page(ROOT, other(lang), page.name))}#{anchor}"
        assert tab.url == expected, f"{page.shown}: after instant navigation the switch leads to {tab.url}"


def test_theme_toggle(site: Site, browser: Browser) -> None:
    """System, light, dark, system; what was chosen holds on the next page."""
    state = "body => [body.dataset.mdColorMedia, body.dataset.mdColorScheme]"
    cycle = [
        ["(prefers-color-scheme: light)", "default"],
        ["(prefers-color-scheme: dark)", "slate"],
        ["(prefers-color-scheme)", "slate"],
    ]
    with opened(browser, f"{site.url}zh/", lang="zh", color_scheme="dark") as tab:
        assert tab.eval_on_selector("body", state) == cycle[-1], "a new reader does not get the system's theme"
        for expected in cycle:
            tab.locator("[data-md-component=palette] label:visible").click()
            chosen = tab.eval_on_selector("body", state)
            assert chosen == expected, f"the toggle gives {chosen}, not {expected}"
            tab.reload()
            kept = tab.eval_on_selector("body", state)
            assert kept == expected, f"after a reload {expected} has become {kept}"


def words_inside_sentences(site: Site, lang: str, count: int = 6) -> list[str]:
    """Words from the middle of sentences, from all over the edition: four characters in Chinese, a long word in English."""
    found = []
    for page in (page for page in all_pages(ROOT) if page.lang == lang):
        html = BeautifulSoup(site.html(page), "html.parser")
        for paragraph in html.select(".md-content article > p:not(:has(math, code))"):
            text = paragraph.get_text()
            if lang == "zh":
                runs = re.findall(r"[\u4e00-\u9fff]{10,}", text)
                found += [run[len(run) // 2 - 2 : len(run) // 2 + 2] for run in runs]
            else:
                found += re.findall(r"(?<=[a-z] )[a-z]{8,}(?= [a-z])", text)
    assert len(found) >= count, f"{lang}: too few sentences to pick words from"
    return found[:: len(found) // count][:count]


def search_for(tab: Tab, words: str, lang: str, paste: bool = False) -> str:
    """Type or paste into the search and return the address of the first result, or "". Material reacts to keys only."""
    tab.click(SEARCH)
    tab.keyboard.press("ControlOrMeta+a")
    tab.keyboard.press("Delete")
    tab.wait_for_selector(RESULT, state="detached")
    if paste or lang == "zh":
        tab.keyboard.insert_text(words)
        tab.keyboard.press("End")
    else:
        tab.keyboard.type(words)
    first = ""
    for _ in range(20):  # results come and go while one types: wait until they stay
        tab.wait_for_timeout(300)
        before, first = first, tab.evaluate(f"document.querySelector('{RESULT}')?.href ?? ''")
        if first and first == before:
            break
    return first


def text_at(site: Site, address: str) -> str:
    return BeautifulSoup(
        (site.folder / urlparse(address).path.lstrip("/") / "index.html").read_text("utf-8"), "html.parser"
    ).get_text()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_search_finds_words_inside_sentences(lang: str, site: Site, browser: Browser) -> None:
    found = []
    with opened(browser, f"{site.url}{lang}/", lang=lang) as tab:
        for words in words_inside_sentences(site, lang):
            address = search_for(tab, words, lang)
            if not address:
                found.append(f"{lang}: the search finds nothing for {words}")
            elif words not in text_at(site, address):
                found.append(f"{lang}: the first result for {words} is {address}, which does not contain it")
    report(found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_pasted_message_leads_to_its_entry(lang: str, site: Site, browser: Browser) -> None:
    """Whole, and as a reader pastes it whose tensors have other shapes, without the exception's type."""
    loud = [entry for page in gallery_pages(ROOT) if page.lang == lang for entry in entries(page) if entry.loud]
    found = []
    with opened(browser, f"{site.url}{lang}/", lang=lang) as tab:
        for entry in loud:
            bare = re.sub(r"\d+", lambda number: str(int(number[0]) + 7), entry.message.partition(": ")[2])
            for pasted in (entry.message, bare):
                address = search_for(tab, pasted, lang, paste=True)
                if urlparse(address)._replace(query="").geturl() != f"{site.address(entry.page)}#{entry.anchor}":
                    found.append(f"{entry.place}: the first result for “{pasted}” is {address or 'none'}")
    report(found)


@pytest.mark.parametrize("key", ["s", "f", "/", "icon"])
def test_search_waits_for_the_reader(key: str, site: Site, browser: Browser) -> None:
    """Nothing is fetched before; what is typed while worker and index are on their way is answered all the same."""
    phone = {"viewport": {"width": 390, "height": 844}} if key == "icon" else {}
    held: list[Route] = []
    release = Event()
    with opened(browser, **phone) as tab:
        tab.route(SEARCH_FILES, lambda route: route.continue_() if release.is_set() else held.append(route))
        tab.goto(f"{site.url}en/")
        tab.wait_for_timeout(500)
        assert not held, f"fetched before the search was opened: {[route.request.url for route in held]}"
        tab.keyboard.press(key) if key != "icon" else tab.click("label.md-header__button[for=__search]")
        tab.wait_for_selector(f"{SEARCH}:focus")
        tab.keyboard.type("derivative")
        tab.wait_for_timeout(200)
        assert held, f"{key} opens the search but fetches nothing"
        release.set()
        for route in held:
            route.continue_()
        try:
            tab.wait_for_selector(RESULT)
        except TimeoutError:
            pytest.fail(f"opened with {key}: what was typed while the search loaded is not answered", pytrace=False)


def test_annotations_open(site: Site, browser: Browser) -> None:
    """By click and by keyboard."""
    page = pages_with("annotation")[0]
    mark, note = ".md-annotation", ".md-tooltip--active .md-tooltip__inner"
    with opened(browser, site.address(page), lang=page.lang) as tab:
        tab.evaluate(SEE_EVERYTHING)
        tab.locator(f"{mark} .md-annotation__index").first.click()
        assert tab.wait_for_selector(note).inner_text().strip(), f"{page.shown}: a clicked annotation is empty"
        tab.keyboard.press("Escape")
        tab.mouse.click(5, 5)
        tab.wait_for_selector(note, state="detached")
        tab.locator(mark).first.focus()
        tab.keyboard.press("Enter")
        assert tab.wait_for_selector(note).inner_text().strip(), f"{page.shown}: annotations do not open by keyboard"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_front_page_sends_readers_to_their_language(lang: str, site: Site, browser: Browser) -> None:
    with opened(browser, site.url, lang=lang) as tab:
        tab.wait_for_url(f"{site.url}{lang}/")
    with opened(browser, site.url, lang=lang, java_script_enabled=False) as tab:
        for other_lang in LANGUAGES:
            assert tab.is_visible(f'a[href="{other_lang}/"]'), (
                f"/ does not show a link to {other_lang}/ without JavaScript"
            )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["index.html", "404.html"])
def test_pages_outside_both_editions(name: str, scheme: str, site: Site, browser: Browser) -> None:
    """/ (held back from redirecting) and 404.html speak both languages and are as accessible as the rest."""
    html = re.sub("<script>.*?</script>", "", (site.folder / name).read_text("utf-8"), flags=re.S)
    with opened(browser, color_scheme=scheme) as tab:
        tab.route(site.url + name, lambda route: route.fulfill(body=html, content_type="text/html"))
        tab.goto(site.url + name)
        text = tab.inner_text("main")
        assert re.search(r"[\u4e00-\u9fff]", text) and re.search(r"[A-Za-z]{4}", text), f"{name}: a language is missing"
        for lang in LANGUAGES:
            leads = tab.locator(f'a[href$="{lang}/"]').evaluate("link => link.checkVisibility() && link.href")
            assert leads == f"{site.url}{lang}/", f"{name}: the link to {lang}/ leads to {leads}"
        report([f"{name}, {scheme}: {problem}" for problem in axe_problems(tab)])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_print_before_reading(lang: str, site: Site, browser: Browser) -> None:
    """What has not come into view yet is printed like the rest; test_page prints what was read."""
    page = next(page for page in pages_with("annotation") if page.lang == lang and page.included("callout"))
    with opened(browser, site.address(page), lang=lang) as tab:
        report([f"{page.shown}: {problem}" for problem in paper_problems(tab)])


def test_formulas_without_javascript(site: Site, browser: Browser) -> None:
    """MathML has boxes, and brackets grow with what they hold."""
    for page in {page.lang: page for page in pages_with("formula")}.values():
        with opened(browser, site.address(page), lang=page.lang, java_script_enabled=False) as tab:
            flat = tab.evaluate("""() => [...document.querySelectorAll(".md-content math")].filter(math => {
              const box = math.getBoundingClientRect()
              return !math.closest("details:not([open])") && !(box.width > 3 && box.height > 3)
            }).map(math => math.textContent)""")
            assert not flat, f"{page.shown}: formulas without a box: {flat}"
            short = tab.evaluate("""() => [...document.querySelectorAll(".md-content math mo[fence=true]")].filter(mo => {
              const height = part => part?.getBoundingClientRect().height ?? 0
              const asked = parseFloat(mo.getAttribute("minsize") ?? 0) * parseFloat(getComputedStyle(mo).fontSize)
              const held = mo.matches("[stretchy=true]") ? height(mo.parentElement.querySelector(":scope > mfrac")) : 0
              return !mo.closest("details:not([open])") && height(mo) < .8 * Math.max(asked, held)
            }).map(mo => mo.closest("math").textContent)""")
            assert not short, f"{page.shown}: brackets that do not grow: {short}"


COMPUTED = """() => {
  const kind = element => `${element.localName}.${element.getAttribute("class") ?? ""}`
  const of = (element, pseudo) => [...getComputedStyle(element, pseudo)]
    .filter(name => !name.startsWith("--") && name !== "background-position") // the place of no image is written two ways
    .map(name => `${name}: ${getComputedStyle(element, pseudo)[name]}`)
  const kinds = new Map()
  for (const element of document.querySelectorAll("body *:not(math *, svg *, code *)"))
    kinds.set(`${kind(element.parentElement)} > ${kind(element)}`, element)
  return [...kinds].flatMap(([name, element]) => ["", "::before", "::after"].map(pseudo => [name + pseudo, of(element, pseudo)]))
}"""


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_trimmed_style_sheets_say_the_same(scheme: str, width: int, site: Site, browser: Browser) -> None:
    """Each kind of element has the style that the whole style sheets would give it."""
    page = pages_with("callout", "misconception")[0]
    sheets = {path.name: path for path in Path(material.__file__).parent.rglob("stylesheets/*.css")}
    sheets["extra.css"] = ROOT / "docs/assets/extra.css"
    seen = []
    for whole in (False, True):
        with opened(browser, color_scheme=scheme, viewport={"width": width, "height": 900}) as tab:
            if whole:
                tab.route("**/*.css", lambda route: route.fulfill(path=sheets[route.request.url.rpartition("/")[2]]))
            tab.goto(site.address(page), wait_until="networkidle")
            tab.evaluate(SEE_EVERYTHING)
            tab.wait_for_selector(".md-header__title:not(.md-header__title--active)")  # back at the top
            seen.append(tab.evaluate(COMPUTED))
    assert len(seen[0]) == len(seen[1]) > 300
    problems = {
        f"{page.shown}: {name} has {' | '.join(ours - whole)}, whole style sheets give {' | '.join(whole - ours)}"
        for (name, ours), (_, whole) in zip(*[[(name, {*style}) for name, style in each] for each in seen], strict=True)
        if ours != whole
    }
    report(sorted(problems))


def test_footer(site: Site, browser: Browser) -> None:
    """What the blocks were run with, and a link to the notices that leads to them."""
    page = next(iter(pages_with("program")))
    with opened(browser, site.address(page), lang=page.lang) as tab:
        ran = tab.inner_text(".gb-ran")
        assert re.search(r"torch \d+\.\d+.*Python \d+\.\d+", ran), f"{page.shown}: the footer says {ran!r}"
        link = tab.locator(".md-copyright a").first
        notices = tab.request.get(link.evaluate("link => link.href"))
        assert notices.ok and "Latin Modern" in notices.text(), f"{page.shown}: the notices are not at {notices.url}"
