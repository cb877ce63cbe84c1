"""Build both editions into site/, strictly: python -m scripts.build

SITE_URL (default http://127.0.0.1:8000/) is where the site will be served. The old site/ is replaced only when both
editions are whole. A problem is one line that names the page, and exit code 1.
"""

from __future__ import annotations

import logging
import os
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

DEFAULT_URL = "http://127.0.0.1:8000/"


class Problems(logging.Handler):
    """What MkDocs complains about, each thing once, prefixed with the edition."""

    def __init__(self, lang: str):
        super().__init__(logging.WARNING)
        self.lang = lang
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        line = f"docs/{self.lang}: {record.getMessage().strip()}"
        if line not in self.lines:
            self.lines.append(line)


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
        raise BuildFailed(str(error)) from None
    except Exception as error:
        raise BuildFailed("\n".join(locate(line, error, lang) for line in problems.lines) or repr(error)) from error
    finally:
        logger.removeHandler(problems)
    if problems.lines and settings.get("strict", True):
        raise BuildFailed("\n".join(problems.lines))


def locate(line: str, error: Exception, lang: str) -> str:
    """Turn MkDocs' “Error reading page 'x.md': …” into “docs/zh/x.md:12: …” where the error says what to look for."""
    needle = getattr(error, "needle", None)
    _, found, rest = line.partition("Error reading page '")
    if not (needle and found):
        return line
    page = Page(ROOT, lang, rest.partition("'")[0].removesuffix(".md"))
    number = page.source[: page.source.find(needle)].count("\n") + 1
    return f"{page.shown}:{number}: {error}"


def write_root_pages(site: Path, url: str) -> None:
    """The page at / and the 404 page, which a host shows at any depth and so needs the path of the site."""
    for page in (ROOT / "docs/root").iterdir():
        text = page.read_text("utf-8")
        if page.name == "404.html":
            text = Template(text).substitute(base=urlparse(url).path)
        (site / page.name).write_text(text, "utf-8")
    (site / ".nojekyll").touch()  # GitHub Pages would drop folders that begin with _


def site_url() -> str:
    return os.environ.get("SITE_URL", DEFAULT_URL).rstrip("/") + "/"


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
