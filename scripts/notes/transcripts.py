"""What is Python, and which program and output a transcript of an interpreter holds."""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import dataclass

WORKS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign, ast.AugAssign)
WORKS += (ast.AnnAssign, ast.For, ast.While, ast.With, ast.If, ast.Try, ast.Assert, ast.Call, ast.Return, ast.Delete)

PYTHON_PROMPT = re.compile(r"^(?:>>> ?|\.\.\.(?: |$))")
CELL_PROMPT = re.compile(r"^(# ?)?In ?\[[\d ]*\]:[ \t]?")
CELL_MORE = re.compile(r"^ +\.{3,}:[ \t]?")
CELL_OUTPUT = re.compile(r"^(?:# ?)?Out ?\[[\d ]*\]:[ \t]?")
LOOKS_PRINTED = re.compile(r"^(?:tensor\(|array\(|\[|\(|<|-?\d|(?:True|False|None)\b|torch\.|[A-Za-z.]*Error\b|\s)")


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
