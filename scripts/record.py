"""Run programs and drawing programs, and write down what comes out.

    python -m scripts.record                      what is new or edited since it was recorded
    python -m scripts.record activations/x.py …   these
    python -m scripts.record all                  everything

Each runs twice, in two processes, the second on the plainest CPU kernels; what differs is not recorded. Records stand
beside their programs (`x.out`, or the figure's `.svg`; of a lab its page and notebook too: scripts/labs.py); who ran
with what stands in snippets/records.json.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from scripts.book import ROOT, drawings, is_drawing, is_lab, labs, programs, recorded_as

UNFIT = {
    r"(?<![\w.])/(?:home|root|tmp|usr|work|Users|opt)/\S+": "a path of this machine",
    r"\b[\w.-]*\d+\.\d+\.\d+\+\w+": "a version with its build",
}


def load_records(root: Path) -> dict[str, dict[str, str]]:
    path = root / "snippets/records.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def source_hash(path: Path) -> str:
    """Of the source, wherever it is checked out: line ends are folded."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]


def stale(root: Path, names: Iterable[str]) -> list[str]:
    """The programs among `names` that were edited after they were recorded, or never recorded."""
    records = load_records(root)
    sources = {name: recorded_as(name) for name in names}
    return [name for name, source in sources.items() if not _current(root, source, records)]


def _current(root: Path, source: str, records: dict[str, dict[str, str]]) -> bool:
    path = root / "snippets" / source
    return path.exists() and records.get(source, {}).get("source") == source_hash(path)


def produce(root: Path, name: str) -> dict[str, str]:
    """What a program leaves beside itself: file names (relative to snippets/) and texts."""
    from scripts import programs as runner

    path = root / "snippets" / name
    folder = Path(name).parent
    if is_lab(name):
        from scripts.labs import produce as produce_lab

        return produce_lab(root, name)
    if is_drawing(name):
        from scripts.figures import draw

        runner.reset()
        return {(folder / file).as_posix(): svg for file, svg in draw(path).items()}
    return {Path(name).with_suffix(".out").as_posix(): runner.run(path)}


def produce_all(root: Path, names: list[str]) -> dict[str, dict[str, str]]:
    """`produce` for each name; an exception becomes the entry `error`."""
    results = {}
    for name in names:
        try:
            results[name] = produce(root, name)
        except Exception as error:  # whatever a program raises is reported under its name
            results[name] = {"error": f"{type(error).__name__}: {error}"}
    return results


def in_fresh_process(root: Path, names: list[str], **environment: str) -> dict[str, dict[str, str]]:
    command = [sys.executable, "-m", "scripts.record", "--child", str(root), *names]
    child = subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True)
    if child.returncode:
        sys.exit(f"record: the process that runs the programs died: {child.stderr.strip().splitlines()[-1:]}")
    return json.loads(child.stdout)


def problem(first: dict[str, str], second: dict[str, str]) -> str | None:
    """Why a program's result cannot be recorded."""
    if error := first.get("error") or second.get("error"):
        return error
    for file, text in first.items():
        if text != second[file]:
            if file.endswith(".svg"):
                return "draws other bytes the second time, on plain CPU kernels: use float64 data and avoid kinks"
            pair = next(zip_lines(text, second[file]))
            return (
                f"prints {pair[0]!r}, then {pair[1]!r} on plain CPU kernels: seed it, print fewer digits or a verdict"
            )
        if not text.strip():
            return "prints nothing"
        if file.endswith(".out"):
            for pattern, what in UNFIT.items():
                if match := re.search(pattern, text):
                    return f"prints {what}: {match[0]}"
    return None


def zip_lines(a: str, b: str) -> Iterable[tuple[str, str]]:
    left, right = [*a.splitlines(), ""], [*b.splitlines(), ""]
    return ((x, y) for x, y in zip(left, right, strict=False) if x != y)


def write(root: Path, results: dict[str, dict[str, str]]) -> None:
    """Write the texts and their metadata; a lock lets two recordings run side by side."""
    import torch

    for name, files in results.items():
        if is_lab(name):  # its cells may have other names now
            shutil.rmtree((root / "snippets" / name).with_suffix(""), ignore_errors=True)
        for file, text in files.items():
            path = root / "snippets" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    with open(root / "snippets/records.json", "a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        records = json.loads(file.read() or "{}")
        for name in results:
            records[name] = {
                "source": source_hash(root / "snippets" / name),
                "torch": torch.__version__.split("+")[0],
                "python": ".".join(platform.python_version_tuple()[:2]),
            }
        known = {*programs(root), *drawings(root), *labs(root)}
        records = {name: records[name] for name in sorted(records) if name in known}
        file.truncate(0)
        file.write(json.dumps(records, indent=1) + "\n")


def main(arguments: list[str], root: Path = ROOT) -> int:
    if arguments[:1] == ["--child"]:
        root = Path(arguments[1])
        json.dump(produce_all(root, arguments[2:]), sys.stdout)
        return 0
    known = [*programs(root), *drawings(root), *labs(root)]
    wanted = [argument.removeprefix("snippets/") for argument in arguments]
    if unknown := [name for name in wanted if name not in known and name != "all"]:
        print(f"record: there is no snippets/{unknown[0]}", file=sys.stderr)
        return 1
    names = known if wanted == ["all"] else wanted or stale(root, known)
    if not names:
        print("record: every program is recorded as it stands")
        return 0
    first = in_fresh_process(root, names)
    second = in_fresh_process(root, names, ATEN_CPU_CAPABILITY="default", MKL_CBWR="COMPATIBLE")
    refused = {name: why for name in names if (why := problem(first[name], second[name]))}
    write(root, {name: first[name] for name in names if name not in refused})
    for name in names:
        print(f"refused  snippets/{name}: {refused[name]}" if name in refused else f"recorded snippets/{name}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
