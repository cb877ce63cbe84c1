"""How well mangled notes come back: make bench-import

Each Chinese page of the site is mangled as the notes were, and repaired by a model that has read all pages but this one
(and, for comparison, by one that has read none of them). Prints the share of characters that are right, of those that
the loss of bytes had made ambiguous, and what 100 kB of mangled text take. Minutes; a bar that is missed is marked.
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter
from pathlib import Path

from scripts.book import ROOT
from scripts.chinese_model import Model, rows
from scripts.mojibake import PAGES, CodePage, repair

BARS = {"windows-1252": (0.998, 0.98), "windows-1254": (0.996, 0.98)}
SIZE, SECONDS, MEGABYTES = 100_000, 10, 500


def misread(text: str, page: CodePage) -> str:
    """What a program shows that takes UTF-8 for `page`, and what of it survives being copied."""
    return "".join(bytes([byte]).decode(page.name) for byte in text.encode("utf-8") if byte not in page.lost)


def ambiguous(text: str, page: CodePage) -> list[int]:
    """Where characters have lost bytes."""
    return [at for at, char in enumerate(text) if any(byte in page.lost for byte in char.encode("utf-8"))]


def without(model: Model, whole: Counter[str], left_out: Counter[str]) -> Model:
    """The model with all texts (`whole`) but one."""
    other = model.with_text("")
    for row, times in whole.items():
        if times > left_out[row]:
            other.contexts.add(row, times - left_out[row])
    return other


def score(text: str, page: CodePage, model: Model) -> Counter[str]:
    found = repair(misread(text, page).encode("utf-8"), model=model).text
    open_places = ambiguous(text, page)
    if len(found) != len(text):
        sys.exit(f"bench-import: {len(found)} characters came back instead of {len(text)}: {text[:40]!r}")
    return Counter(
        characters=len(text),
        right=sum(a == b for a, b in zip(found, text, strict=True)),
        ambiguous=len(open_places),
        chosen_right=sum(found[at] == text[at] for at in open_places),
    )


def show(title: str, result: Counter[str], bars: tuple[float, float] | None = None) -> None:
    shares = (result["right"] / result["characters"], result["chosen_right"] / result["ambiguous"])
    missed = "   MISSED" if bars and any(share < bar for share, bar in zip(shares, bars, strict=True)) else ""
    print(f"{title:42} {shares[0]:9.3%} {shares[1]:9.2%}{missed}", flush=True)


def cost(model: Model, text: str) -> None:
    mangled = misread(text, PAGES[1]).encode("utf-8")[:SIZE].decode("utf-8", "ignore").encode("utf-8")
    start = time.process_time()
    repair(mangled, model=model)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform != "darwin" else 1024**2)
    print(
        f"{SIZE // 1000} kB: {time.process_time() - start:.1f} s, {peak} MB in all (bars: {SECONDS} s, {MEGABYTES} MB)"
    )


def main() -> int:
    start = time.process_time()
    bare = Model()
    print(f"loading the model: {time.process_time() - start:.1f} s")
    texts = [path.read_text("utf-8") for path in sorted(Path(ROOT / "docs/zh").rglob("*.md"))]
    cost(bare, "".join(texts))
    counted = [rows(text) for text in texts]
    whole: Counter[str] = Counter()
    for counts in counted:
        whole.update(counts)
    print(f"\n{len(texts)} pages, mangled and repaired {'characters ambiguous':>36}")
    for page in PAGES[:2]:
        alone, learnt = Counter(), Counter()
        for text, counts in zip(texts, counted, strict=True):
            alone += score(text, page, bare)
            learnt += score(text, page, without(bare, whole, counts))
        show(f"{page.name}, the site unknown", alone)
        show(f"{page.name}, all other pages known", learnt, BARS[page.name])
    return 0


if __name__ == "__main__":
    sys.exit(main())
