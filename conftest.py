"""What all tests share: the runner of the pages' programs, the choice of one page, the built and served site."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytest_markdown_docs._runners import DefaultRunner, register_runner

from scripts.book import (
    ONE_INCLUDE,
    ROOT,
    Page,
    all_pages,
    drawings,
    is_cell,
    lab_page,
    labs,
    page_names,
    programs,
    receipts,
    recorded_as,
)
from scripts.labs import LabError
from scripts.labs import run_once as run_lab
from scripts.programs import ProgramError, difference, run_once


class Mismatch(Exception):
    """A block of a page is not what it claims to be; the message is all the reader of the report needs."""


def check_block(page: Path, line: int, source: str, root: Path = ROOT) -> None:
    """Run the program that a page's Python block includes and compare what it prints with its record.

    Raises:
        Mismatch: naming page, line, program, difference and cure.
    """
    place = f"{page.relative_to(root).as_posix()}:{line}"
    include = ONE_INCLUDE.match(source)
    if not include:
        raise Mismatch(f"{place}: a Python block of a page is exactly one include of a program, nothing else")
    program = root / "snippets" / include[1]
    record = program.with_suffix(".out")
    silent = is_cell(include[1])  # a cell of a lab may print nothing, and then has no record
    for path in (program,) if silent else (program, record):
        if not path.exists():
            raise Mismatch(f"{place}: there is no snippets/{path.relative_to(root / 'snippets').as_posix()}")
    try:
        printed = run_cell(program) if is_cell(include[1]) else run_once(program)
    except ProgramError as error:
        raise Mismatch(f"{place}: snippets/{include[1]} {error}") from None
    except LabError as error:
        raise Mismatch(f"{place}: {error}") from None
    recorded = "" if silent and not record.exists() else record.read_text("utf-8")
    if diff := difference(recorded, printed):
        raise Mismatch(
            f"{place}: snippets/{include[1]} prints something else than its record\n{diff}\n"
            f"If the new output is right: make record FILES={recorded_as(include[1])}"
        )


def run_cell(cell: Path) -> str:
    """What a cell prints when its lab is run top to bottom."""
    lab = cell.parent.with_suffix(".py")
    if cell.stem not in (results := run_lab(lab)):
        raise LabError(f"snippets/labs/{lab.name} has no cell {cell.stem}: make record FILES=labs/{lab.name}")
    return results[cell.stem].out


@register_runner(default=True)
class RecordedRunner(DefaultRunner):
    def runtest(self, test, args, *, asyncio_runner=None):
        check_block(test.source_path, test.start_line, test.source.strip("\n"))

    def repr_failure(self, test, excinfo, style=None):
        return str(excinfo.value) if excinfo.errisinstance(Mismatch) else super().repr_failure(test, excinfo, style)


def report(problems: list[str]) -> None:
    """Fail with the problems, one a line, and no traceback: they say where and what."""
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--page", help="only what concerns this page, such as activations/sigmoid")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """`page`: each page of each edition. `page_name`: each page. `program`, `receipt`, `drawing`, `lab`: each file shown."""
    only = metafunc.config.getoption("page")
    if "page" in metafunc.fixturenames:
        pages = [page for page in all_pages(ROOT) if only in (None, page.name)]
        metafunc.parametrize("page", pages, ids=lambda page: f"{page.lang}/{page.name}")
    if "page_name" in metafunc.fixturenames:
        names = sorted({name for lang in ("zh", "en") for name in page_names(ROOT, lang)})
        metafunc.parametrize("page_name", [name for name in names if only in (None, name)])
    for argument, files in (("program", programs), ("receipt", receipts), ("drawing", drawings), ("lab", labs)):
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, [name for name in files(ROOT) if not only or _shown_on(only, name)])


def _shown_on(name: str, file: str) -> bool:
    if lab_page(file) == name:
        return True
    folder, _, base = file.rpartition("/")
    shown = {element.value for element in Page(ROOT, "en", name).elements if element.kind in ("program", "figure")}
    return file in shown or f"{folder}/{base.removeprefix('draw_').removesuffix('.py')}" in shown


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --page, what concerns no single page stays out."""
    if config.getoption("page"):
        concerned = {"page", "page_name", "program", "receipt", "drawing", "lab"}
        kept = [
            item
            for item in items
            if item.path.suffix == ".md" or ("callspec" in vars(item) and concerned & {*item.callspec.params})
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


@dataclass(frozen=True)
class Site:
    """The site, built for this session and served at the address it was built for."""

    folder: Path
    url: str

    def html(self, page: Page) -> str:
        place = page.name.removesuffix("index")
        return (self.folder / page.lang / place / "index.html").read_text("utf-8")

    def address(self, page: Page) -> str:
        place = re.sub(r"index$", "", page.name)
        return f"{self.url}{page.lang}/{place}{'/' if place and not place.endswith('/') else ''}"


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format, *args):
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    from scripts.build import BuildFailed, build_edition, write_root_pages

    folder = tmp_path_factory.mktemp("site")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietHandler, directory=folder))
    url = f"http://127.0.0.1:{server.server_port}/"
    try:
        for lang in ("zh", "en"):
            build_edition(lang, folder, url)
    except BuildFailed as failure:
        pytest.fail(f"the site does not build:\n{failure}", pytrace=False)
    write_root_pages(folder, url)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(folder, url)
    server.shutdown()
