"""Whether a program of a note runs by itself, and what it prints."""

from __future__ import annotations

import ast
import builtins
import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from scripts.notes.transcripts import parse

SECONDS = 20  # of processor and of clock for a block; importing torch takes two
MEMORY = 6 << 30  # address space: a process that imported torch holds over 2 GB of it, most of it never touched
PRINTED = 1 << 20  # bytes a block may write to a file or print
SHOWN = 2000  # characters of that in the report
IMPORTS = {
    "torch": "import torch",
    "nn": "from torch import nn",
    "F": "import torch.nn.functional as F",
    "optim": "from torch import optim",
    "np": "import numpy as np",
    "numpy": "import numpy",
    "plt": "import matplotlib.pyplot as plt",
    "math": "import math",
}
LAST_ERROR = re.compile(r"^[\w.]*(?:Error|Exception)\b.*", re.M)


@dataclass(frozen=True)
class Outcome:
    """Whether a block runs `alone`, `with imports` (these) or `not at all` (its last error line); what it printed."""

    verdict: str
    imports: tuple[str, ...] = ()
    error: str = ""
    output: str = ""


def try_block(source: str) -> Outcome:
    """Run a block by itself, and once more with the usual imports where it lacks some of them.

    The code runs with your rights, in a folder of its own, for at most SECONDS, within MEMORY.
    """
    error, output = _run(source)
    if not error:
        return Outcome("alone", output=output)
    imports = tuple(IMPORTS[name] for name in sorted(undefined(source)) if name in IMPORTS)
    if imports and error.startswith("NameError"):
        error, output = _run("\n".join(imports) + "\n" + source)
        if not error:
            return Outcome("with imports", imports, output=output)
    return Outcome("not at all", error=error, output=output)


def undefined(source: str) -> set[str]:
    """Names that a program uses and neither binds anywhere nor finds among the builtins."""
    tree = parse(source) or ast.Module([], [])
    used, bound = set(), set(dir(builtins))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (used if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
    return used - bound


# Limits itself before it runs the block: a limit set between fork and exec would not be safe beside threads.
_LIMITED = """
import runpy, sys
try:
    import resource
except ImportError:
    pass
else:
    resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds} + 1))
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
    resource.setrlimit(resource.RLIMIT_FSIZE, ({printed}, {printed}))
runpy.run_path(sys.argv[1], run_name="__main__")
"""


def _run(source: str) -> tuple[str, str]:
    """The last line of the error (none: it ran through), and what was printed."""
    with tempfile.TemporaryDirectory(prefix="note-") as folder, tempfile.TemporaryFile() as printed:
        block = Path(folder, "block.py")
        block.write_text(source, "utf-8")
        limited = _LIMITED.format(seconds=SECONDS, memory=MEMORY, printed=PRINTED)
        with (
            tempfile.TemporaryFile() as complaints,
            subprocess.Popen(
                [sys.executable, "-I", "-X", "utf8", "-c", limited, str(block)],
                cwd=folder,
                env={**os.environ, "MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=complaints,
                start_new_session=True,
            ) as process,
        ):
            try:
                code, late = process.wait(SECONDS), False
            except subprocess.TimeoutExpired:
                code, late = 1, True
            _end(process)
            said, shown = _start_of(complaints), _start_of(printed)
    if late or code == -getattr(signal, "SIGXCPU", 0):
        return f"took longer than {SECONDS} seconds", shown[:SHOWN]
    if code == 0:
        return "", shown[:SHOWN]
    errors = LAST_ERROR.findall(said)
    return (errors[-1] if errors else said.strip().rpartition("\n")[2] or f"ended with {code}")[:SHOWN], shown[:SHOWN]


def _start_of(file) -> str:
    file.seek(0)
    return file.read(PRINTED).decode("utf-8", "replace")


def _end(process: subprocess.Popen) -> None:
    """End the block and whatever it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
