"""Markdown extension: `![what one sees](figure:topic/name)` puts snippets/topic/name.svg into the page.

Inlined, the figure follows the light or dark theme through CSS variables, and a description is not optional.
"""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from scripts.book import ROOT, figure_files


class FigureError(ValueError):
    """A figure is missing or not described. `needle` is how the page refers to it."""

    def __init__(self, name: str, reason: str):
        super().__init__(f"figure {name}: {reason}")
        self.needle = f"figure:{name}"


def figure(name: str, description: str, lang: str) -> str:
    """The SVG with its role and description, wrapped for scrolling and styling."""
    if not description.strip():
        raise FigureError(name, "has no description: ![what one sees](figure:…)")
    path = figure_files(ROOT, name)[lang]
    if not path.exists():
        raise FigureError(name, f"there is no {path.relative_to(ROOT).as_posix()}: make record")
    head = f'<svg class="gb-figure" data-figure="{name}" role="img" aria-label="{escape(description)}" data-search-exclude '
    return path.read_text("utf-8").strip().replace("<svg ", head, 1)


class FigureTreeprocessor(Treeprocessor):
    def __init__(self, md: Markdown, lang: str):
        super().__init__(md)
        self.lang = lang

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for place, image in enumerate(list(parent)):
                if image.tag == "img" and image.get("src", "").startswith("figure:"):
                    svg = figure(image.get("src").removeprefix("figure:"), image.get("alt", ""), self.lang)
                    holder = Element("span", {"class": "gb-figure-box"})
                    holder.text = self.md.htmlStash.store(svg)
                    holder.tail = image.tail
                    parent[place] = holder


class FigureExtension(Extension):
    def __init__(self, **options):
        self.config = {"lang": ["zh", "The edition whose figures are shown"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        # After inline patterns (20) have made the images, before attr_list's and MkDocs' own look at them.
        md.treeprocessors.register(FigureTreeprocessor(md, self.getConfig("lang")), "inline_figure", 15)


def makeExtension(**options) -> FigureExtension:
    return FigureExtension(**options)
