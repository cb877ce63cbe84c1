"""Import a note: python scripts/import_note.py NOTE.txt [-o DRAFT.md] [--report REPORT.json] [--run] [--mark] …

Undoes what mangled the characters of the note (scripts/mojibake.py), turns its Markdown into that of our pages
(scripts/notes/convert.py), writes the draft and says on the terminal what it found; the whole report goes to --report
(its keys: scripts/notes/report.py). A draft is not a page yet: its programs stand in it, not in snippets/.

From Python:

    imported = import_note(Path("NOTE.txt").read_bytes())    # raises NoteError
    imported.text, imported.report
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # called by its path: the repository is not on the path of imports then
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

try:
    from scripts.mojibake import NoteError, repair
    from scripts.notes.contents import inspect
    from scripts.notes.convert import convert
    from scripts.notes.doubts import locate, marked
    from scripts.notes.report import as_json, report_on, summary
except ModuleNotFoundError as missing:
    sys.exit(f"import_note: this Python has no {missing.name}: run  make import NOTE=…, or .venv/bin/python after it")

LARGEST = 2_000_000  # bytes: a book, not a note; structure and encoding take seconds a megabyte
UTF16 = (b"\xff\xfe", b"\xfe\xff")
SPACES = b"\t\n\v\f\r\x1b"


@dataclass(frozen=True)
class Imported:
    """The draft's text and the report, whose keys scripts/notes/report.py describes."""

    text: str
    report: dict


def import_note(
    data: bytes, *, encoding_only: bool = False, quoted: bool = False, mark: bool = False, run: bool = False
) -> Imported:
    """Make a draft of a note.

    `encoding_only` leaves the Markdown as it was, `quoted` repairs mangled passages in a text that is otherwise sound,
    too (without, they are taken for examples), `mark` shows each doubtful character with its alternatives
    (⟦字/子/宇⟧), `run` runs each Python block by itself (with your rights: read the note first).

    Raises:
        NoteError: the note is empty, too large, no text, or in no encoding that fits.
    """
    check(data)
    repaired = repair(data, quoted)
    if not repaired.text.strip():
        raise NoteError("empty")
    conversion = (lambda text: (text, ())) if encoding_only else convert
    text, events = conversion(repaired.text)
    places = locate(repaired.text, repaired.doubts, text, conversion)
    report = report_on(repaired, inspect(text, events), places, run)
    return Imported(marked(text, repaired.doubts, places) if mark else text, report | {"encoding_only": encoding_only})


def check(data: bytes) -> None:
    """Raise NoteError for what cannot be a note."""
    if not data.strip():
        raise NoteError("empty")
    if len(data) > LARGEST:
        raise NoteError(f"larger than {LARGEST // 1_000_000} MB: cut it into notes first")
    controls = sum(byte < 32 and byte not in SPACES for byte in data[:100_000])
    if not data.startswith(UTF16) and (b"\0" in data or controls > len(data[:100_000]) / 10):
        raise NoteError("binary, no text")


# Files


def read(path: Path) -> bytes:
    """The bytes of a note. Raises NoteError where there is no file that can be read, or one that is too large."""
    try:
        if not path.is_file():
            raise NoteError("not a file" if path.exists() else "no such file")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise NoteError(f"cannot be read: {error.strerror}") from None


def check_outputs(note: Path, outputs: list[Path], force: bool) -> None:
    """Raise NoteError where an output would overwrite the note, another output, or (without `force`) anything."""
    taken = {_real(note): "is the note itself"}
    for path in outputs:
        real = _real(path)
        try:
            if why := taken.get(real):
                raise NoteError(f"{shown(path)} {why}")
            if real.exists() and real.samefile(note):
                raise NoteError(f"{shown(path)} is the note itself")
            if real.is_dir():
                raise NoteError(f"{shown(path)} is a folder")
            if os.path.lexists(real) and not real.is_file():
                raise NoteError(f"{shown(path)} is no file that could be written: a device or a broken link")
            if real.exists() and not force:
                raise NoteError(f"{shown(path)} exists already: --force overwrites it")
            if not real.parent.is_dir():
                raise NoteError(f"there is no folder {shown(path.parent)}")
        except OSError as error:
            raise NoteError(f"{shown(path)} cannot be written: {error.strerror}") from None
        taken[real] = "is both draft and report"


def _real(path: Path) -> Path:
    """What a path points to in the end; unlike Path.resolve, links in a circle are no error."""
    return Path(os.path.realpath(path))


def write(files: dict[Path, str]) -> None:
    """Write all of the files or none. Raises NoteError where one cannot be written."""
    temporary: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            target = _real(path)
            temporary[target] = target.with_name(f".{os.getpid()}.{len(temporary)}.import")
            temporary[target].write_bytes(text.encode())
        for target, written in temporary.items():
            os.replace(written, target)
    except OSError as error:
        raise NoteError(f"{shown(path)} cannot be written: {error.strerror}") from None
    finally:
        for written in temporary.values():
            with contextlib.suppress(OSError):
                written.unlink()


def shown(path: Path) -> str:
    """The path on one line, whatever characters it is made of."""
    return str(path) if str(path).isprintable() else ascii(str(path))


# The command


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="import_note.py", description="Make a draft of a page from a note.")
    parser.add_argument("note", help="the note: text in any encoding, mangled or not")
    parser.add_argument(
        "-o", dest="draft", metavar="DRAFT.md", help="where the draft goes (NOTE.draft.md beside the note)"
    )
    parser.add_argument("--report", metavar="REPORT.json", help="where the whole report goes (else: only the summary)")
    parser.add_argument("--encoding-only", action="store_true", help="undo the encoding, leave the Markdown as it was")
    parser.add_argument(
        "--quoted",
        action="store_true",
        help="repair mangled passages within sound text, too (else: taken for examples)",
    )
    parser.add_argument("--mark", action="store_true", help="show uncertain characters in the draft: ⟦字/子/宇⟧")
    parser.add_argument(
        "--run", action="store_true", help="run each Python block by itself, with your rights: read it first"
    )
    parser.add_argument("--force", action="store_true", help="overwrite the draft and the report")
    return parser.parse_args(arguments)


@contextlib.contextmanager
def _naming(note: Path) -> Iterator[None]:
    """Errors say which note they are about."""
    try:
        yield
    except NoteError as error:
        raise NoteError(f"{shown(note)}: {error}") from None


def main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # a terminal that knows no Chinese
    asked = parse_arguments(arguments)
    if not asked.note:
        print("import: say which note: make import NOTE=path/to/note.txt", file=sys.stderr)
        return 1
    note = Path(asked.note)
    try:
        with _naming(note):
            data = read(note)
        draft = note.with_suffix(".draft.md") if asked.draft is None else Path(asked.draft)
        report_file = [] if asked.report is None else [Path(asked.report)]
        check_outputs(note, [draft, *report_file], asked.force)
        with _naming(note):
            imported = import_note(
                data, encoding_only=asked.encoding_only, quoted=asked.quoted, mark=asked.mark, run=asked.run
            )
        report = imported.report | {"note": shown(note), "draft": shown(draft)}
        write({draft: imported.text} | {path: as_json(report) for path in report_file})
    except NoteError as error:
        print(f"import: {error}; nothing was written", file=sys.stderr)
        return 1
    print(summary(report), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
