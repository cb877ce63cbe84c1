"""Markdown extension: typeset arithmatex's formulas as MathML with Temml, at build time. No JavaScript in the browser.

Stands after `pymdownx.arithmatex: {generic: true}` in mkdocs.yml. A broken formula raises `FormulaError`.
"""

from __future__ import annotations

import atexit
from functools import cache
from html import unescape
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from py_mini_racer import JSEvalException, MiniRacer

from scripts.book import ROOT

CLOSING = "，。；：、！？）”.,;:!?)"
TEMML = ROOT / "vendor/temml/temml.min.js"


class FormulaError(ValueError):
    """Temml refused a formula. `needle` is the formula, to find its line by."""

    def __init__(self, tex: str, reason: str):
        super().__init__(f"broken formula ${tex}$: {reason}")
        self.needle = tex


@cache
def engine() -> MiniRacer:
    racer = MiniRacer()
    atexit.register(racer.close)  # left to the interpreter's last breath, it sometimes waits for ever
    racer.eval(TEMML.read_text("utf-8"))
    return racer


@cache
def typeset(tex: str, display: bool) -> str:
    options = {"displayMode": display, "throwOnError": True, "annotate": False, "trust": False}
    try:
        return set_primes(engine().call("temml.renderToString", tex, options))
    except JSEvalException as error:
        message = next(line for line in str(error).splitlines() if "Error:" in line)
        raise FormulaError(tex, message.partition("Error:")[2].strip()) from None


def set_primes(mathml: str) -> str:
    """f′ as a row, not as a superscript: the font's prime is raised already, and would float too high and too small."""
    root = ElementTree.fromstring(mathml)
    for power in root.iter("msup"):
        if power[1].get("class") == "tml-prime":
            power.tag = "mrow"
    return ElementTree.tostring(root, encoding="unicode")


class MathTreeprocessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex" and element.text:
                self.replace(element)

    def replace(self, element: Element) -> None:
        display = element.tag == "div"
        tex = element.text.strip()[2:-2].strip()
        if display:  # arithmatex escapes display formulas only
            tex = unescape(tex)
            element.attrib |= {"tabindex": "0", "role": "group", "aria-label": tex}
        mathml = typeset(tex, display).replace("<math", "<math data-search-exclude", 1)
        element.text = self.md.htmlStash.store(mathml)
        if not display and element.tail and element.tail[0] in CLOSING:
            # Browsers break a line between a formula and what follows; inside the formula's box they do not.
            element.text += element.tail[0]
            element.tail = element.tail[1:]


class MathExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(MathTreeprocessor(md), "typeset_math", 1)


def makeExtension(**options) -> MathExtension:
    return MathExtension(**options)
