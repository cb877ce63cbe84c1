"""The code in a note: is it Python, what program and output does a transcript hold, does it run by itself."""

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
import warnings
from dataclasses import dataclass
from pathlib import Path

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
WORKS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign, ast.AugAssign)
WORKS += (ast.AnnAssign, ast.For, ast.While, ast.With, ast.If, ast.Try, ast.Assert, ast.Call, ast.Return, ast.Delete)

PYTHON_PROMPT = re.compile(r"^(?:>>> ?|\.\.\.(?: |$))")
CELL_PROMPT = re.compile(r"^(# ?)?In ?\[[\d ]*\]:[ \t]?")
CELL_MORE = re.compile(r"^ +\.{3,}:[ \t]?")
CELL_OUTPUT = re.compile(r"^(?:# ?)?Out ?\[[\d ]*\]:[ \t]?")
LOOKS_PRINTED = re.compile(r"^(?:tensor\(|array\(|\[|\(|<|-?\d|(?:True|False|None)\b|torch\.|[A-Za-z.]*Error\b|\s)")
LAST_ERROR = re.compile(r"^[\w.]*(?:Error|Exception)\b.*", re.M)


# What is Python


def parse(source: str) -> ast.Module | None:
    """The program's tree, or None where it is no Python."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "\d" in a note is the note's affair
        try:
            return ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None


def is_python(source: str) -> bool:
    """Whether it parses and does something: a lone word or a list of numbers parses, too."""
    tree = parse(source)
    return tree is not None and any(isinstance(node, WORKS) and not _bare(node) for node in ast.walk(tree))


def _bare(node: ast.AST) -> bool:
    """Whether it is `name: type` without a value, as a line of YAML or of a talk reads, too."""
    return isinstance(node, ast.AnnAssign) and node.value is None


# Transcripts


@dataclass(frozen=True)
class Transcript:
    """What was typed, as a program that prints what the session showed, and what it showed."""

    program: str
    output: str


@dataclass
class _Step:
    typed: list[str]
    shown: list[str]


def read_transcript(source: str) -> Transcript | None:
    """The program and output in a transcript of `>>>` or of `In [5]:`; None where there is no prompt or no Python."""
    lines = source.split("\n")
    if any(PYTHON_PROMPT.match(line) for line in lines):
        steps = _python_steps(lines)
    elif any(CELL_PROMPT.match(line) for line in lines):
        steps = _cell_steps(lines)
    else:
        return None
    program = "\n".join(_printing("\n".join(step.typed), step.shown) for step in steps).strip("\n")
    output = "\n".join("\n".join(step.shown).strip("\n") for step in steps if any(step.shown))
    mixed = any(PYTHON_PROMPT.match(line) or CELL_PROMPT.match(line) for line in program.split("\n"))
    return Transcript(program, output) if parse(program) and not mixed else None


def _python_steps(lines: list[str]) -> list[_Step]:
    """`>>>` may also begin the later lines of a statement; what has no prompt was printed, but for comments."""
    steps, begun = [_Step([], [])], False
    for line in lines:
        if prompt := PYTHON_PROMPT.match(line):
            begun = True
            if any(steps[-1].shown):
                steps.append(_Step([], []))
            steps[-1].typed.append(line[prompt.end() :])
        elif not begun or line.startswith("#"):
            if any(steps[-1].shown):
                steps.append(_Step([], []))
            steps[-1].typed.append(line)
        elif line.strip() or any(steps[-1].shown):
            steps[-1].shown.append(line)
        else:
            steps[-1].typed.append("")
    return steps


def _cell_steps(lines: list[str]) -> list[_Step]:
    """Under `In [5]:` alone on its line stands the code; beside it, what is below was printed.

    In a program whose prompts are comments (`# In [5]:`) the outputs are comments, too.
    """
    steps = [_Step([], [])]
    below = commented = False
    into = steps[-1].typed
    for line in lines:
        if prompt := CELL_PROMPT.match(line):
            steps.append(_Step([], []))
            into, below, commented = steps[-1].typed, not line[prompt.end() :].strip(), bool(prompt[1])
            if not below:
                into.append(line[prompt.end() :])
        elif more := CELL_MORE.match(line):
            steps[-1].typed.append(line[more.end() :])
        elif result := CELL_OUTPUT.match(line):
            into, commented = steps[-1].shown, False
            into.append(line[result.end() :])
        elif commented and line.startswith("#"):
            said = line[1:].removeprefix(" ")
            if LOOKS_PRINTED.match(said) and any(steps[-1].typed):
                steps[-1].shown.append(said)
            else:
                into.append(line)
        elif commented and steps[-1].shown and line.strip():
            steps.append(_Step([line], []))
            into = steps[-1].typed
        else:
            if not below and into is steps[-1].typed and len(steps) > 1 and line.strip():
                into = steps[-1].shown
            into.append(line)
    return steps


def _printing(typed: str, shown: list[str]) -> str:
    """The statement whose value the session showed, printed: a program shows nothing by itself."""
    first = next((line.strip() for line in shown if line.strip()), "")
    tree = parse(typed)
    if not first or first.startswith("Traceback") or not tree or not tree.body:
        return typed
    last = tree.body[-1]
    if isinstance(last, ast.Assign) and isinstance(last.targets[0], ast.Name):
        return f"{typed.rstrip()}\nprint({last.targets[0].id})"
    if not isinstance(last, ast.Expr) or _prints(last.value):
        return typed
    lines = typed.split("\n")
    value = last.value
    before, after = ("print(repr(", "))") if first[0] in "'\"" else ("print(", ")")
    end = lines[value.end_lineno - 1].encode()
    lines[value.end_lineno - 1] = (end[: value.end_col_offset] + after.encode() + end[value.end_col_offset :]).decode()
    start = lines[value.lineno - 1].encode()
    lines[value.lineno - 1] = (start[: value.col_offset] + before.encode() + start[value.col_offset :]).decode()
    return "\n".join(lines)


def _prints(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in ("print", "help")


# Running


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
