"""The inner loop for one page: python -m scripts.check activations/sigmoid

Runs what the tests hold of that page, in both languages, without a browser: programs and records, figures, parity,
words, links of the built page. Seconds.
"""

from __future__ import annotations

import difflib
import subprocess
import sys

from scripts.book import LANGUAGES, ROOT, Page, page_names


def main(arguments: list[str]) -> int:
    known = sorted({name for lang in LANGUAGES for name in page_names(ROOT, lang)})
    name = arguments[0] if arguments else ""
    if name not in known:
        near = difflib.get_close_matches(name, known, 1) or known[-1:]
        print(f"check: there is no page “{name}”: make check PAGE={near[0]}", file=sys.stderr)
        return 1
    sources = [Page(ROOT, lang, name).shown for lang in LANGUAGES if Page(ROOT, lang, name).path.exists()]
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not browser", "--page", name, *sources, "tests"]
    return subprocess.call(command, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
