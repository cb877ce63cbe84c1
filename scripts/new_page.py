"""Start a page: python -m scripts.new_page topic/name

Writes the page in both languages with a program, a figure and a receipt that run as they are, and lists it in both
navigations. What is still to be written stands in ‹angle quotes›; the tests refuse a page that holds any.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from scripts.book import CONFIGS, LANGUAGES, ROOT
from scripts.navigation import add_page

FOLDER = Path(__file__).with_name("new_page")  # the files of a new page, with TOPIC, NAME and PROGRAM to fill in


def new_files(name: str) -> dict[str, str]:
    """Path in the repository → text, for each file of a new page."""
    topic, _, page = name.rpartition("/")
    fill = {"TOPIC": topic, "NAME": page, "PROGRAM": page.replace("-", "_")}
    files = {}
    for template in sorted(FOLDER.rglob("*.txt")):
        path, text = template.relative_to(FOLDER).as_posix().removesuffix(".txt"), template.read_text("utf-8")
        for blank, word in fill.items():
            path, text = path.replace(blank, word), text.replace(blank, word)
        files[path] = text
    return files


def main(arguments: list[str], root: Path = ROOT) -> int:
    name = arguments[0] if arguments else ""
    if not re.fullmatch(r"[a-z0-9-]+/[a-z][a-z0-9_-]*", name):
        print("new: say topic and name in small letters: make new PAGE=activations/softsign", file=sys.stderr)
        return 1
    files = new_files(name)
    if existing := [path for path in files if (root / path).exists()]:
        print(f"new: {existing[0]} exists already; nothing was written", file=sys.stderr)
        return 1
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
        print(f"wrote {path}")
    for lang in LANGUAGES:
        add_page(root, lang, name, label=name.partition("/")[0])
        print(f"listed in {CONFIGS[lang]}")
    print(f"Next: make record, then fill in what stands in ‹…›, then make check PAGE={name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
