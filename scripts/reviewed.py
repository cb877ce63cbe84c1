"""Note that a page's two editions were read side by side: python -m scripts.reviewed activations/sigmoid

Prints what has changed in either since they were last read (that is what was to be read), then renews the page's entry
in docs/reviewed.json. A sentence changed in one edition fails the tests until this has been done. One page a call.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import subprocess
import sys
from pathlib import Path

from scripts.book import LANGUAGES, ROOT, Page

RECORD = "docs/reviewed.json"


def blob(text: str) -> str:
    """The name under which git stores the text, so that the text last read can be found again."""
    data = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def load(root: Path) -> dict[str, dict[str, str]]:
    path = root / RECORD
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def unread(root: Path, name: str) -> list[str]:
    """The editions of a page that have changed since both were last read side by side."""
    read = load(root).get(name, {})
    pages = [Page(root, lang, name) for lang in LANGUAGES]
    return [
        f"{page.shown}: changed since it was read against its sibling: make reviewed PAGE={name}"
        for page in pages
        if page.path.exists() and read.get(page.lang) != blob(page.source)
    ]


def last_read(root: Path, name: str | None) -> str:
    """The text with that blob name, or nothing if git has never stored it."""
    if not name:
        return ""
    found = subprocess.run(["git", "cat-file", "blob", name], cwd=root, capture_output=True)
    return found.stdout.decode() if found.returncode == 0 else ""


def main(arguments: list[str], root: Path = ROOT) -> int:
    pages = [Page(root, lang, arguments[0]) for lang in LANGUAGES] if len(arguments) == 1 else []
    if not pages or not all(page.path.exists() for page in pages):
        print(
            "reviewed: name one page that both editions have: make reviewed PAGE=activations/sigmoid", file=sys.stderr
        )
        return 1
    name = arguments[0]
    record = load(root)
    before = record.get(name, {})
    if not unread(root, name):
        print(f"reviewed: {name} has not changed since it was last read")
        return 0
    for page in pages:
        old = last_read(root, before.get(page.lang)).splitlines()
        diff = difflib.unified_diff(old, page.source.splitlines(), "last read", page.shown, lineterm="", n=1)
        print("\n".join(diff) or f"{page.shown}: unchanged")
    record[name] = {page.lang: blob(page.source) for page in pages}
    (root / RECORD).write_text(json.dumps(dict(sorted(record.items())), indent=1) + "\n", "utf-8")
    print(f"reviewed: noted that {name} reads alike in both languages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
