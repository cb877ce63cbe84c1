"""What it costs to run, build, edit and load the book, on this machine: python -m scripts.bench

Prints figures with a sentence on each; takes minutes. Times are medians of three runs. A target that is missed is
marked and fails nothing (a busy machine is no bug); what does not run at all is one line and exit code 1.
"""

from __future__ import annotations

import gzip
import json
import os
import platform
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path
from statistics import median
from threading import Thread

from scripts.book import LANGUAGES, ROOT, Page, page_names, programs

RUNS = 3
LESSON = "activations/sigmoid"
MORE_PAGES = 100
TEXT_TYPES = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}
LIGHTHOUSE = "lighthouse@13"
# Chromium as root in a container, and quiet: nothing of its own on the network.
CHROMIUM_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
CATEGORIES = {"performance": 0.96, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}

FLOOR = """
import contextlib, io, runpy, sys
import torch
for path in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        with contextlib.suppress(Exception):
            runpy.run_path(path, run_name="__main__")
"""
# What the tests do with each program.
CHECKED = """
import sys
from pathlib import Path
from scripts.programs import difference, run
for path in map(Path, sys.argv[1:]):
    if difference(path.with_suffix(".out").read_text("utf-8"), run(path)):
        sys.exit(f"{path} no longer prints its record: make test says more")
"""


class BenchFailed(Exception):
    """Something did not run; the line to show the user."""


def show(value: str, meaning: str, *, target: str = "", missed: bool = False) -> None:
    wanted = f" (target {target}{': missed' if missed else ''})" if target else ""
    print(f"  {value:>9}  {meaning}{wanted}", flush=True)


def seconds(measured: float) -> str:
    return f"{measured:.1f} s"


def time_of(action: Callable[[], object]) -> float:
    """The median of three runs, in seconds."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    return median(times)


def run(command: list[str | Path], cwd: Path, **environment: str) -> str:
    """What a command prints.

    Raises:
        BenchFailed: with its complaint.
    """
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        complaint = (done.stderr or done.stdout).strip() or f"{command[0]}: exit code {done.returncode}"
        raise BenchFailed(complaint.splitlines()[-1] if complaint.startswith("Traceback") else complaint)
    return done.stdout


# Running the programs


def bench_programs() -> None:
    paths = [str(ROOT / "snippets" / name) for name in programs(ROOT)]
    pages = [
        page
        for page in (Page(ROOT, "en", name) for name in page_names(ROOT, "en"))
        if page.included("program") and not page.name.startswith("labs/")
    ]
    print(f"\nRunning {len(paths)} programs, shown on {len(pages)} pages")
    floor = time_of(lambda: run([sys.executable, "-c", FLOOR, *paths], ROOT))
    checked = time_of(lambda: run([sys.executable, "-c", CHECKED, *paths], ROOT))
    show(seconds(floor), "the floor: one process imports torch and runs them bare")
    show(seconds(checked), "one process runs them as the tests do and compares each with its record")
    show(
        f"{checked / floor:.2f} ×",
        "the second as a multiple of the first",
        target="≤ 1.5 ×",
        missed=checked > 1.5 * floor,
    )
    kernels = time_of(lambda: [execute_in_kernel(page) for page in pages])
    show(seconds(kernels), "the same with one Jupyter kernel a page, as is usual, nothing compared")
    show(f"{kernels / floor:.2f} ×", "that as a multiple of the floor")


def execute_in_kernel(page: Page) -> None:
    import nbformat
    from nbclient import NotebookClient

    names = dict.fromkeys(element.value for element in page.included("program"))
    sources = [(page.root / "snippets" / name).read_text("utf-8") for name in names]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    quiet = ["--IPKernelApp.log_level=ERROR"]
    NotebookClient(notebook, allow_errors=True, extra_arguments=quiet).execute()  # some are meant to fail


# Building and editing


@contextmanager
def copy_of_the_book() -> Iterator[Path]:
    generated = shutil.ignore_patterns(".git", ".venv", ".cache", "site", "__pycache__", ".*_cache")
    with tempfile.TemporaryDirectory(prefix="gradbook-") as folder:
        yield Path(shutil.copytree(ROOT, Path(folder) / "book", ignore=generated))


def add_pages(tree: Path) -> None:
    """A hundred copies of the lesson, in sections of ten, named after modules of Python: as different as titles."""
    names = sorted(name for name in sys.stdlib_module_names if not name.startswith("_"))[:MORE_PAGES]
    folder = LESSON.rpartition("/")[0]
    nav = "\nnav:\n"
    for i, name in enumerate(names):
        nav += f"  - The modules from {name}:\n" if i % 10 == 0 else ""
        nav += f'      - "{name}": {folder}/about_{name}.md\n'
        for lang in LANGUAGES:
            lesson = Page(tree, lang, LESSON)
            shutil.copyfile(lesson.path, lesson.path.with_name(f"about_{name}.md"))
    for config in ("mkdocs.yml", "docs/mkdocs.en.yml"):
        text = (tree / config).read_text("utf-8")
        (tree / config).write_text(text.replace("\nnav:\n", nav, 1), "utf-8")


def bench_building(tree: Path, port: int) -> None:
    """Build and edit `tree` as it is, then with a hundred more pages; leave its site of now in site-now."""
    print("\nBuilding and editing")
    pages = len(page_names(tree, "en"))
    show(seconds(time_of(partial(build, tree, port))), f"make site: both editions, {pages} pages each")
    show(seconds(time_of_edit(tree)), "from saving a page to seeing it under make serve")
    light = page_weights(tree)
    (tree / "site").rename(tree / "site-now")
    add_pages(tree)
    show(seconds(time_of(partial(build, tree, port))), f"make site with {MORE_PAGES} more pages in each edition")
    show(seconds(time_of_edit(tree)), f"from saving to seeing with {MORE_PAGES} more pages")
    heavy = page_weights(tree)
    for lang, weight in light.items():
        growth = (heavy[lang] - weight) / 1000
        show(f"{growth:.2f} kB", f"what they add to {lang}/{LESSON}, gzipped", target="≤ 2 kB", missed=growth > 2)


def build(tree: Path, port: int) -> None:
    run([sys.executable, "-m", "scripts.build"], tree, SITE_URL=f"http://127.0.0.1:{port}/")


def page_weights(tree: Path) -> dict[str, int]:
    """Bytes of the lesson's HTML in each edition, gzipped."""
    built = {lang: tree / "site" / lang / LESSON / "index.html" for lang in LANGUAGES}
    return {lang: len(gzip.compress(page.read_bytes(), 9)) for lang, page in built.items()}


def time_of_edit(tree: Path) -> float:
    port = free_port()
    page = Page(tree, "en", LESSON)
    address = f"http://127.0.0.1:{port}/en/{LESSON}/"
    source = page.source
    with running([sys.executable, "-m", "scripts.serve", str(port)], tree):
        wait_for(address, "</html>")
        edits = iter(range(RUNS))

        def edit() -> None:
            mark = f"edited{next(edits)}"
            page.path.write_text(f"{source}\n{mark}\n", "utf-8")
            wait_for(address, mark)

        measured = time_of(edit)
    page.path.write_text(source, "utf-8")
    return measured


@contextmanager
def running(command: list[str], cwd: Path) -> Iterator[None]:
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(address: str, text: str, patience: float = 60) -> None:
    until = time.monotonic() + patience
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=patience) as response:
                if text in response.read().decode():
                    return
        except (urllib.error.URLError, ConnectionError):
            pass  # not up yet
        time.sleep(0.02)
    raise BenchFailed(f"{address} did not show {text!r} within {patience:.0f} s")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# Loading


def bench_loading(site: Path, port: int) -> None:
    print("\nLoading: Lighthouse's scores on its slow simulated phone, pages gzipped as a host would (median of three)")
    chromium = os.environ.get("CHROME_PATH") or shutil.which("chromium")
    if missing := [name for name, path in (("npx", shutil.which("npx")), ("chromium", chromium)) if not path]:
        show("skipped", f"no {' and no '.join(missing)} on this machine")
        return
    with serving(site, port):
        for lang in LANGUAGES:
            for page in ("", f"{LESSON}/"):
                scores = lighthouse(f"http://127.0.0.1:{port}/{lang}/{page}", chromium)
                for category, target in CATEGORIES.items():
                    score = scores[category]
                    show(f"{score:.2f}", f"{category} of /{lang}/{page}", target=f"≥ {target}", missed=score < target)


def lighthouse(address: str, chromium: str) -> dict[str, float]:
    """Each category's median score, from 0 to 1."""
    command = ["npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--chrome-flags={CHROMIUM_FLAGS}"]
    command.append(f"--only-categories={','.join(CATEGORIES)}")
    reports = [json.loads(run(command, ROOT, CHROME_PATH=chromium, npm_config_loglevel="error")) for _ in range(RUNS)]
    return {name: median(report["categories"][name]["score"] for report in reports) for name in CATEGORIES}


class GzipHandler(SimpleHTTPRequestHandler):
    """Files as a static host sends them: text gzipped, the connection kept."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in TEXT_TYPES:
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        """The table is the only output."""


@contextmanager
def serving(site: Path, port: int) -> Iterator[None]:
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(GzipHandler, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()


def main() -> int:
    print(
        f"One run on this machine: {os.cpu_count()} cores, {platform.system()}, "
        f"Python {platform.python_version()}, torch {version('torch')}"
    )
    port = free_port()
    try:
        bench_programs()
        with copy_of_the_book() as tree:
            bench_building(tree, port)
            bench_loading(tree / "site-now", port)
    except BenchFailed as failure:
        print(f"bench: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
