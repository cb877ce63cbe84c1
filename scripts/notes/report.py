"""What an import found in a note: a report for programs (JSON), and a summary to read on a terminal.

The report's keys, each list in the order of its lines (all lines and columns count from 1):

    verdict    "passes" the tests of characters and callouts, or "fails" (see problems)
    note, draft (as they were named), encoding_only
    encoding   file: that of the note; steps: what had mangled the text; doubts: line, column (in the repaired text), draft_line, draft_column
               (null: not found there), chosen, alternatives, confidence
    problems   line, why: what those tests would refuse
    hints      line, why: what no test refuses and still will not look as it was meant
    changes    line, what: where the import did not translate but decide
    images     line, name, before, after: pictures the note did not bring along, and the words around them
    links      line, kind ("web", "image", "note"), target, text
    code       line, language, lines, parses, verdict ("not run", "alone", "with imports", "not at all"), imports, error,
               expected (what the note says it prints, or null), as_expected (true, false, null: not known)
    turns      line, speaker
    outline    line, level, text
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict

from scripts.mojibake import Repair
from scripts.notes.contents import Block, Draft
from scripts.notes.doubts import Place, visible
from scripts.notes.running import Outcome, try_block
from scripts.programs import difference

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # a note must not steer the terminal
FEW = 5  # of a kind in the summary; the report has them all


def report_on(repair: Repair, draft: Draft, places: list[Place | None], run: bool) -> dict:
    """The report, less the names of the files; `places` are those of the doubts in the draft."""
    doubts = [
        asdict(doubt) | {"draft_line": place and place[0], "draft_column": place and place[1]}
        for doubt, place in zip(repair.doubts, places, strict=True)
    ]
    return {
        "verdict": "fails" if draft.problems else "passes",
        "encoding": {"file": repair.encoding, "steps": list(repair.steps), "doubts": doubts},
        "problems": [asdict(problem) for problem in draft.problems],
        "hints": [asdict(hint) for hint in draft.hints],
        "changes": [asdict(change) for change in draft.changes],
        "images": [asdict(image) for image in draft.images],
        "links": [asdict(link) for link in draft.links],
        "code": [_code(block, run) for block in draft.code],
        "turns": [asdict(turn) for turn in draft.turns],
        "outline": [asdict(heading) for heading in draft.outline],
    }


def _code(block: Block, run: bool) -> dict:
    is_python = block.language == "python"
    outcome = try_block(block.source) if run and is_python else Outcome("not run")
    told = block.expected is not None and "..." not in block.expected  # otherwise the note leaves some out
    known = told and outcome.verdict in ("alone", "with imports")
    return {
        "line": block.line,
        "language": block.language,
        "lines": block.source.count("\n") + 1,
        "parses": is_python and block.parses,
        "verdict": outcome.verdict,
        "imports": list(outcome.imports),
        "error": outcome.error,
        "expected": block.expected,
        "as_expected": not difference(block.expected.strip(), outcome.output.strip()) if known else None,
    }


def as_json(report: dict) -> str:
    return json.dumps(report, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def summary(report: dict) -> str:
    """The report in a few lines."""
    return "".join(f"{CONTROLS.sub('·', line)}\n" for line in _summary(report))


def _summary(report: dict) -> Iterator[str]:
    verdict = "passes" if report["verdict"] == "passes" else "does not pass yet"
    yield f"{report['note']} → {report['draft']}: {verdict} (our tests of characters and callouts)"
    encoding = report["encoding"]
    if encoding["steps"] or encoding["file"] != "utf-8":
        yield f"encoding   {encoding['file']}{''.join(f', {step}: undone' for step in encoding['steps'])}"
    doubts = sorted(encoding["doubts"], key=lambda doubt: doubt["confidence"])
    yield from _few("uncertain", [_doubt(doubt) for doubt in doubts])
    yield from _few("problems", [f"line {one['line']}: {one['why']}" for one in report["problems"]])
    yield from _few("hints", [f"line {one['line']}: {one['why']}" for one in report["hints"]])
    yield from _few("changes", [f"line {one['line']}: {one['what']}" for one in report["changes"]])
    yield from _few("missing", [f"line {one['line']}: {one['name']}" for one in report["images"]])
    yield from _few("links", [f"line {one['line']}: {one['target']}" for one in report["links"]])
    if report["code"]:
        yield f"{'code':<10} {_counted(block['language'] for block in report['code'])}"
    programs = [block for block in report["code"] if block["language"] == "python"]
    if programs:
        yield f"{'programs':<10} {_counted(block['verdict'] for block in programs)}"
        yield from _few(
            "surprises",
            [f"line {block['line']}: prints something else" for block in programs if block["as_expected"] is False],
        )
    if report["turns"]:
        yield f"{'turns':<10} {_counted(turn['speaker'] for turn in report['turns'])}"
    yield f"{'outline':<10} {len(report['outline'])} headings"


def _doubt(doubt: dict) -> str:
    place = f"line {doubt['draft_line']}" if doubt["draft_line"] else f"line {doubt['line']} of the repaired note"
    others = " ".join(map(visible, doubt["alternatives"])) or "something else"
    return f"{place}: {visible(doubt['chosen'])}, or {others} ({doubt['confidence']:.0%})"


def _few(what: str, found: list[str]) -> Iterator[str]:
    if found:
        yield f"{what:<10} {len(found)}"
        yield from (f"  {one}" for one in found[:FEW])
        if len(found) > FEW:
            yield f"  … and {len(found) - FEW} more in the report (--report)"


def _counted(found: Iterator[str]) -> str:
    return ", ".join(f"{count} {what or 'without a label'}" for what, count in Counter(found).most_common())
