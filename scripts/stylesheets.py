"""Cut the theme's style sheets to what an edition uses: two fifths of their weight, and of what a browser must match.

A class, id or variable counts as used if a page, a style sheet or the theme's own script names it anywhere.
"""

from __future__ import annotations

import re
from pathlib import Path

import lightningcss

WORD = re.compile(r"[\w-]+")
NAME = re.compile(r"[.#](-?[A-Za-z_][\w-]*)")  # of a class or an id; a colour, harmlessly, too
ATTRIBUTE = re.compile(r'\b(?:class|id|for|name)="?([^">]*)')
DECLARED = re.compile(r"(?<![\w(-])(--[\w-]+)\s*:")
VARIABLE = re.compile(r"--[\w-]+")


def trim(sheets: dict[str, str], html: str, scripts: str) -> dict[str, str]:
    """The style sheets (by name) without rules for what neither `html` nor `scripts` can hold, minified."""
    used = {name for names in ATTRIBUTE.findall(html) for name in names.split()} | set(WORD.findall(scripts))
    unused = {name for sheet in sheets.values() for name in NAME.findall(sheet)} - used
    while True:  # a variable may have been used by a rule, or by another variable, that is gone now
        sheets = {
            name: lightningcss.process_stylesheet(sheet, name, unused_symbols=unused) for name, sheet in sheets.items()
        }
        text = "\n".join([*sheets.values(), html, scripts])
        unused = set(DECLARED.findall(text)) - set(VARIABLE.findall(DECLARED.sub("", text)))
        if not unused & set(VARIABLE.findall("\n".join(sheets.values()))):
            return sheets


def trim_site(site: Path) -> None:
    """`trim` the style sheets of a built edition in place. Their source maps no longer fit and go."""
    paths = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.css"))}
    html = "\n".join(path.read_text("utf-8") for path in sorted(site.rglob("*.html")))
    scripts = "\n".join(path.read_text("utf-8") for path in sorted(site.rglob("*.js")) if "lunr" not in path.parts)
    for name, sheet in trim({name: path.read_text("utf-8") for name, path in paths.items()}, html, scripts).items():
        paths[name].write_text(sheet, "utf-8")
    for path in site.rglob("*.css.map"):
        path.unlink()
