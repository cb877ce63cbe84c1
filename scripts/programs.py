"""Run a program of the book, and compare what it prints with its record.

`make record` and the tests use the same two functions, so what is checked is what was recorded.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import math
import random
import re
import runpy
import sys
import warnings
from functools import cache
from pathlib import Path

FLOAT = re.compile(r"(?<![\w.])[-+]?\d+\.\d*(?:[eE][-+]?\d+)?(?![\w.]*\w)")
SIGNIFICANT = 6  # CPU vector width moves the seventh digit of float32
TOLERANCE = 1e-6


class ProgramError(Exception):
    """A program did not do what its name says: it raised, or it is an `_error` program and did not."""


@cache
def run_once(path: Path) -> str:
    """`run`, remembered for the session: a program shown on several pages runs once."""
    return run(path)


def run(path: Path) -> str:
    """Everything the program prints, warnings and the final error line of an `_error` program included.

    Raises:
        ProgramError: the program raised though its name does not end in `_error`, or the other way round.
    """
    reset()
    printed = io.StringIO()
    expects_error = path.stem.endswith("_error")
    try:
        with (
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(printed),
            warnings.catch_warnings(),
        ):
            warnings.simplefilter("always")
            warnings.showwarning = _print_warning
            runpy.run_path(str(path), run_name="__main__")
    except Exception as error:
        if not expects_error:
            line = _line_in(path, error)
            raise ProgramError(f"line {line} raised {type(error).__name__}: {error}") from error
        print(f"{type(error).__name__}: {error}", file=printed)
    else:
        if expects_error:
            raise ProgramError("ended without an error, but its name promises one (…_error.py)")
    finally:
        reset()
    return normalise(printed.getvalue(), path)


def reset() -> None:
    """Undo what a program may have switched on. Seeds get fresh entropy, so that an unseeded program is found out."""
    import torch

    torch.seed()
    random.seed()
    torch.set_default_dtype(torch.float32)
    torch.set_grad_enabled(True)
    torch.autograd.set_detect_anomaly(False)
    if torch.are_deterministic_algorithms_enabled():  # switching it off imports the compiler: a second
        torch.use_deterministic_algorithms(False)
    torch.set_num_threads(1)
    torch.set_printoptions(profile="default")
    torch.set_warn_always(True)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")


def normalise(printed: str, path: Path) -> str:
    """Cut addresses, the folder of the program, and torch's C++ source positions; nothing else."""
    printed = re.sub(r"\b0x[0-9a-fA-F]{6,}\b", "0x…", printed)
    printed = printed.replace(str(path), path.name)
    return re.sub(r" \(Triggered internally at [^)]*\)", "", printed)


def difference(recorded: str, now: str) -> str:
    """A unified diff, or nothing if both say the same.

    Text and whole numbers must be equal; so must floats of up to six significant digits. Longer ones may differ by
    one part in a million.
    """
    if _same(recorded, now):
        return ""
    return "\n".join(difflib.unified_diff(recorded.splitlines(), now.splitlines(), "recorded", "now", lineterm=""))


def _same(recorded: str, now: str) -> bool:
    if recorded == now:
        return True
    if FLOAT.split(recorded) != FLOAT.split(now):
        return False
    return all(_close(a, b) for a, b in zip(FLOAT.findall(recorded), FLOAT.findall(now), strict=True))


def _close(a: str, b: str) -> bool:
    digits = min(len(re.sub(r"[eE].*|\D", "", number).lstrip("0")) for number in (a, b))
    return a == b or (digits > SIGNIFICANT and math.isclose(float(a), float(b), rel_tol=TOLERANCE))


def _print_warning(message, category, filename, lineno, file=None, line=None) -> None:
    sys.stderr.write(warnings.formatwarning(message, category, filename, lineno, line))


def _line_in(path: Path, error: BaseException) -> int | str:
    lines = []
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == str(path):
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    return lines[-1] if lines else getattr(error, "lineno", "?")
