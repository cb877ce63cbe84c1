"""Build both editions into site/, strictly: python -m scripts.build

SITE_URL (default http://127.0.0.1:8000/) is where the site will be served. The old site/ is replaced only when both
editions are whole. A problem is one line that names the page, and exit code 1.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
from pathlib import Path
from string import Template
from urllib.parse import urlparse

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from scripts.book import CONFIGS, ROOT, Page
from scripts.markdown_figure import FigureError
from scripts.markdown_math import FormulaError

DEFAULT_URL = "http://127.0.0.1:8000/"


class Problems(logging.Handler):
    """What MkDocs complains about in one edition, each thing once, with the page and its line where they can be told."""

    def __init__(self, lang: str):
        super().__init__(logging.WARNING)
        self.lang = lang
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = self.located(record.getMessage().strip())
        if line and line not in self.lines:
            self.lines.append(line)

    def located(self, message: str) -> str:
        if message.startswith("docs/"):  # a hook of ours said it, place included
            return message
        if match := re.match(r"Error reading page '(.+?)\.md':\s*(.*)", message, re.S):
            return match[2] and f"{Page(ROOT, self.lang, match[1]).shown}: {match[2]}"
        if match := re.match(r"Doc file '(.+?)\.md' contains a(?:n? \w+)? link '(.+?)'", message):
            return f"{place(Page(ROOT, self.lang, match[1]), match[2])}: {message}"
        return f"{CONFIGS[self.lang]}: {message}"


def place(page: Page, needle: str) -> str:
    """“docs/en/topic/name.md:12”, the line that holds `needle`."""
    before, found, _ = page.source.partition(needle)
    return f"{page.shown}:{before.count(chr(10)) + 1}" if found else page.shown


class BuildFailed(Exception):
    """The lines to show the user."""


def build_edition(lang: str, site: Path, url: str, **settings) -> None:
    """Build one edition into `site`/`lang`.

    Raises:
        BuildFailed: with one line a problem.
    """
    problems = Problems(lang)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(problems)
    logger.propagate = False
    try:
        build(load_config(str(ROOT / CONFIGS[lang]), site_url=f"{url}{lang}/", site_dir=str(site / lang), **settings))
    except Abort:
        raise BuildFailed("\n".join(problems.lines)) from None
    except MkDocsException as error:
        raise BuildFailed(f"{CONFIGS[lang]}: {error}") from None
    except (FormulaError, FigureError) as error:
        raise BuildFailed("\n".join(name_line(line, error.needle) for line in problems.lines)) from None
    except Exception as error:
        raise BuildFailed("\n".join([*problems.lines, f"{type(error).__name__}: {error}"])) from error
    finally:
        logger.removeHandler(problems)
    if problems.lines and settings.get("strict", True):
        raise BuildFailed("\n".join(problems.lines))


def name_line(line: str, needle: str) -> str:
    """Add the line of `needle` to a message that begins with a page's path."""
    path, _, rest = line.partition(": ")
    _, lang, name = path.removesuffix(".md").split("/", 2)
    return f"{place(Page(ROOT, lang, name), needle)}: {rest}"


def write_root_pages(site: Path, url: str) -> None:
    """The page at / and the 404 page, which a host shows at any depth and so needs the path of the site."""
    for page in (ROOT / "docs/root").iterdir():
        text = page.read_text("utf-8")
        if page.name == "404.html":
            text = Template(text).substitute(base=urlparse(url).path)
        (site / page.name).write_text(text, "utf-8")
    (site / ".nojekyll").touch()  # GitHub Pages would drop folders that begin with _


def site_url() -> str:
    return (os.environ.get("SITE_URL") or DEFAULT_URL).rstrip("/") + "/"


def main() -> int:
    site, fresh, old = (ROOT / name for name in ("site", ".cache/site", ".cache/site-before"))
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        for lang in CONFIGS:
            build_edition(lang, fresh, site_url())
    except BuildFailed as failure:
        print(f"{failure}\nThe site was not built; what stood in site/ is untouched.", file=sys.stderr)
        return 1
    write_root_pages(fresh, site_url())
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
