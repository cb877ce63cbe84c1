"""Both editions at one address, rebuilt and reloaded as you write: python -m scripts.serve PORT

An edit shows in about a second. Only the edition that was edited is built again; what both share (snippets, records,
settings, assets) builds both. What cannot be built is named in one line, as `make site` would, and the last good build
stays served until it is mended. Ctrl-C stops.
"""

from __future__ import annotations

import logging
import os
import shutil
import signal
import socket
import sys
import time
from collections.abc import Iterator
from html import escape
from pathlib import Path

if __name__ == "__main__":  # Ctrl-C ends all of it, imports included, at once: there is nothing to put away
    signal.signal(signal.SIGINT, signal.SIG_DFL)

from mkdocs.livereload import LiveReloadServer

from scripts.book import CONFIGS, ROOT
from scripts.build import BuildFailed, build_edition, write_root_pages

HOST = "127.0.0.1"
WATCHED = ["mkdocs.yml", "docs", "overrides", "scripts", "snippets", "vendor"]
FOREIGN = {"zh": ("docs/en/", "docs/mkdocs.en.yml"), "en": ("docs/zh/",)}  # what an edition is not made of

Stamps = dict[str, tuple[int, int]]


class Server(LiveReloadServer):
    def handle_error(self, request, client_address) -> None:
        """A browser that hangs up is no news."""


class Preview:
    """The last good build of each edition, and the files it was built from."""

    def __init__(self, folder: Path, url: str):
        self.site = folder / "site"
        self.fresh = folder / "fresh"
        self.url = url
        self.tried: dict[str, Stamps] = {}
        self.good: set[str] = set()
        self.program = dict(stamps(["scripts"]))

    def update(self) -> None:
        """Build what was edited. Raises nothing: the server would hold every request back from then on."""
        try:
            for lang in CONFIGS:
                files = {name: stamp for name, stamp in stamps(WATCHED) if not name.startswith(FOREIGN[lang])}
                if files != self.tried.get(lang):
                    self.tried[lang] = files
                    self.build(lang)
            write_root_pages(self.site, self.url)
            self.look_at_scripts()
        except Exception as error:  # such as a file that was deleted while it was read
            complain(f"serve: {type(error).__name__}: {error}")

    def build(self, lang: str) -> None:
        began = time.monotonic()
        try:
            build_edition(lang, self.fresh, self.url)
        except BuildFailed as failure:
            complain(str(failure))
            if lang not in self.good:
                self.show(lang, failure)
            return
        shutil.rmtree(self.site / lang, ignore_errors=True)
        (self.fresh / lang).rename(self.site / lang)
        self.good.add(lang)
        print(f"{lang} built in {time.monotonic() - began:.1f} s", flush=True)

    def show(self, lang: str, failure: BuildFailed) -> None:
        """As long as there is no good build, the edition's home page says why."""
        home = self.site / lang / "index.html"
        home.parent.mkdir(exist_ok=True)
        home.write_text(f"<!doctype html><meta charset=utf-8><title>{lang}</title><pre>{escape(str(failure))}", "utf-8")

    def look_at_scripts(self) -> None:
        """Python keeps the modules it has loaded."""
        program = dict(stamps(["scripts"]))
        if program != self.program:
            self.program = program
            complain("serve: scripts/ was edited; stop and start me again, so that it counts")

    def not_found(self, code: int) -> bytes | None:
        page = self.site / f"{code}.html"
        return page.read_bytes() if page.exists() else None


def stamps(watched: list[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Files, each with what changes when it is written: time and size."""
    for name in watched:
        walk = os.walk(ROOT / name) if (ROOT / name).is_dir() else [(ROOT, [], [name])]
        for folder, _, files in walk:
            for file in files:
                path = Path(folder, file)
                if path.suffix != ".pyc":
                    status = path.lstat()  # an editor may lock a file with a link that leads nowhere
                    yield path.relative_to(ROOT).as_posix(), (status.st_mtime_ns, status.st_size)


def complain(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def why_not(port: str) -> str | None:
    """Why nothing can be served at a port."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return f"{port!r} is no port"
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(port)))
        except OSError as error:
            return f"port {port}: {os.strerror(error.errno)}"
    return None


def serve(port: int) -> None:
    url = f"http://{HOST}:{port}/"
    folder = ROOT / ".cache/serve" / str(port)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "site").mkdir(parents=True)
    preview = Preview(folder, url)
    preview.update()
    # Its log goes to MkDocs' logger, where a strict build would take a page not found for a problem of its own.
    logging.getLogger("mkdocs.livereload").setLevel(logging.CRITICAL)
    server = Server(preview.update, HOST, port, str(preview.site), polling_interval=0.2)
    server.error_handler = preview.not_found
    for name in WATCHED:
        server.watch(str(ROOT / name))
    print(" ".join(["serve:", *(f"{url}{lang}/" for lang in CONFIGS), "(Ctrl-C stops)"]), flush=True)
    server.serve()


def main(arguments: list[str]) -> int:
    port = arguments[0] if arguments else "8000"
    if reason := why_not(port):
        complain(f"serve: {reason}; take another: make serve PORT=8001")
        return 1
    serve(int(port))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
