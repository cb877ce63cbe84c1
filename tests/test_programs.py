"""Programs, records and pages belong together; receipts and exercises can tell right from wrong.

That each program prints what its record says is held by the pages: pytest collects their blocks (conftest.py).
"""

import ast
import re
from pathlib import Path

import pytest

from conftest import report
from scripts.book import ROOT, Page, all_pages, cells, drawings, is_cell, labs, page_names, programs
from scripts.hooks import evidence_problems
from scripts.programs import ProgramError, run
from scripts.record import load_records, stale

LONGEST = 25  # lines; an engine or a network may be longer


def block_problems(page: Page) -> list[str]:
    """Programs without their output, outputs without their program."""
    problems = []
    program = None  # the last one, until its output comes
    for element in page.elements:
        place = f"{page.shown}:{element.line}"
        if element.kind == "output":
            if program is None or Path(program.value).with_suffix(".out") != Path(element.value):
                problems.append(f"{place}: the output {element.value} does not stand under its program")
            program = None
        elif program and element.kind not in ("annotation", "link"):
            problems.append(f"{page.shown}:{program.line}: {program.value} is shown without its output")
            program = None
        if element.kind == "program":
            silent = (
                is_cell(element.value) and not (page.root / "snippets" / element.value).with_suffix(".out").exists()
            )
            program = None if silent else element
    if program:
        problems.append(f"{page.shown}:{program.line}: {program.value} is shown without its output")
    return problems


def test_each_program_stands_with_its_output(page: Page) -> None:
    report(block_problems(page))


def test_the_evidence_of_the_page_is_there_and_current(page: Page) -> None:
    report(evidence_problems(page))


def annotation_problems(page: Page) -> list[str]:
    """Marks such as `# (1)!` that the list under the program does not explain, and the other way round."""
    problems = []
    program, marks, notes = None, 0, 0
    for element in [*page.elements, None]:
        if element and element.kind == "annotation":
            notes += 1
        elif element is None or element.kind in ("program", "output", "heading"):
            if program and marks != notes:
                problems.append(
                    f"{page.shown}:{program.line}: {program.value} has {marks} marks # (n)!, the list under it {notes} items"
                )
            program = element if element and element.kind == "program" else None
            path = page.root / "snippets" / program.value if program else None
            marks = len(re.findall(r"# \(\d+\)!?", path.read_text("utf-8"))) if path and path.exists() else 0
            notes = 0
    return problems


def test_each_annotation_has_its_mark(page: Page) -> None:
    report(annotation_problems(page))


def orphans(root: Path) -> list[str]:
    """Programs and figures that no page shows, records whose program is gone, programs never recorded."""
    shown = {element.value for page in all_pages(root) for element in page.elements}
    problems = [f"snippets/{name}: no page shows it" for name in [*programs(root), *cells(root)] if name not in shown]
    for name in drawings(root):
        figure = name.replace("draw_", "").removesuffix(".py")
        if figure not in shown:
            problems.append(f"snippets/{name}: no page shows figure:{figure}")
    folder = root / "snippets"
    for record in sorted(folder.rglob("*.out")):
        if not record.with_suffix(".py").exists():
            problems.append(f"{record.relative_to(root)}: its program is gone; delete it")
    for svg in sorted(folder.rglob("*.svg")):
        cell = is_cell(svg.relative_to(folder).as_posix())
        if not (svg.parent / f"{'' if cell else 'draw_'}{svg.name.split('.')[0]}.py").exists():
            problems.append(f"{svg.relative_to(root)}: its drawing program is gone; delete it")
    problems += [
        f"snippets/{name} is not recorded as it stands: make record FILES={name}"
        for name in stale(root, [*programs(root), *drawings(root), *labs(root)])
    ]
    problems += [
        f"snippets/records.json: {name} is gone: make record"
        for name in load_records(root)
        if not (folder / name).exists()
    ]
    return problems


def test_nothing_is_orphaned() -> None:
    report(orphans(ROOT))


def too_long(name: str) -> list[str]:
    lines = (ROOT / "snippets" / name).read_text("utf-8").count("\n")
    return [f"snippets/{name}: {lines} lines, a block of at most {LONGEST} is read"] if lines > LONGEST else []


def test_programs_are_short_enough_to_read(program: str) -> None:
    report(too_long(program))


def test_cells_are_short_enough_to_read() -> None:
    report([problem for cell in cells(ROOT) for problem in too_long(cell)])


def with_hand_doubled(source: str) -> str:
    """The receipt with a hand formula that is off by a factor of two."""
    tree = ast.parse(source)
    hands = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "hand"]
    for hand in hands:
        for node in ast.walk(hand):
            if isinstance(node, ast.Return):
                node.value = ast.BinOp(ast.Constant(2), ast.Mult(), node.value)
    if not hands:
        raise LookupError
    return ast.unparse(ast.fix_missing_locations(tree))


def receipt_problems(root: Path, program: str, scratch: Path) -> list[str]:
    """A receipt must fail once its hand formula is doubled."""
    wrong = scratch / Path(program).name
    try:
        wrong.write_text(with_hand_doubled((root / "snippets" / program).read_text("utf-8")), "utf-8")
    except LookupError:
        return [f"snippets/{program}: a receipt has a function hand() that returns the hand formula"]
    try:
        run(wrong)
    except ProgramError:
        return []
    return [f"snippets/{program}: still passes with its hand formula doubled: it proves nothing"]


def test_receipts_refuse_a_wrong_formula(receipt: str, tmp_path: Path) -> None:
    report(receipt_problems(ROOT, receipt, tmp_path))


def check_function(path: Path) -> str | None:
    """The text of a program's function `check`."""
    tree = ast.parse(path.read_text("utf-8"))
    return next((ast.unparse(n) for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "check"), None)


def exercise_problems(root: Path, name: str) -> list[str]:
    """Exercises and solutions of a page come in pairs that share one check."""
    shown = [element.value for element in Page(root, "en", name).included("program")]
    problems = []
    claims: dict[str, dict[str, str]] = {"exercise": {}, "solution": {}}
    for program in shown:
        if match := re.fullmatch(r"(exercise|solution)_(.+?)(?:_error)?\.py", Path(program).name):
            claims[match[1]][match[2]] = program
    for claim in sorted({*claims["exercise"], *claims["solution"]}):
        exercise, solution = claims["exercise"].get(claim), claims["solution"].get(claim)
        if not exercise or not solution:
            problems.append(
                f"docs/en/{name}.md: {exercise or solution} lacks its {'solution' if exercise else 'exercise'}"
            )
            continue
        checks = [check_function(root / "snippets" / program) for program in (exercise, solution)]
        if None in checks or checks[0] != checks[1]:
            problems.append(f"snippets/{exercise} and {solution} do not share one function check(answer)")
        said = (root / "snippets" / exercise).with_suffix(".out").read_text("utf-8").splitlines()
        if not exercise.endswith("_error.py") or not said[-1].startswith("AssertionError: "):
            problems.append(f"snippets/{exercise}: an exercise ends with check refusing the planted answer: …_error.py")
    return problems


def test_exercises_and_solutions_share_their_check(page_name: str) -> None:
    report(exercise_problems(ROOT, page_name))


@pytest.mark.parametrize("name", page_names(ROOT, "en"))
def test_a_page_shows_a_program_only_once(name: str) -> None:
    shown = [element.value for element in Page(ROOT, "en", name).included("program")]
    report([f"docs/en/{name}.md: shows {value} more than once" for value in {v for v in shown if shown.count(v) > 1}])
