"""The C++ names on the pages about the inside of autograd: each stands in a header that ships inside torch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from conftest import report
from scripts.book import Page

INCLUDE = Path(torch.__file__).parent / "include"
PLACES = ("torch/csrc/autograd", "torch/csrc/utils", "c10/core", "c10/util", "ATen/core")
PAGES = "inside/"
SKIPPED = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.M | re.S)
WINDOWS = re.compile(r"^#ifdef _WIN32$.*?^#else$", re.M | re.S)  # opens a brace that the other branch opens too
DECLARING = {";", "=", "{", "(", ":", "final"}  # what follows a name where it is declared, and not where it is a type
TOKEN = re.compile(r"[A-Za-z_]\w*|::|[(){};:<>=]")


def names_on(page: Page) -> list[tuple[str, int]]:
    """The C++ names in inline code, with their lines: with `::` in them, or ending in `_` like a C++ member.

    A method such as `add_` that a tensor has is Python's.
    """
    found = []
    for number, line in enumerate(page.source.split("\n"), 1):
        for code in re.findall(r"`([^`]+)`", line):
            if "::" in code or (re.fullmatch(r"[a-z]\w*_", code) and not hasattr(torch.Tensor, code)):
                found.append((re.sub(r"\(\)$|<.*>$", "", code), number))
    return found


@cache
def stands_in_a_header(name: str) -> bool:
    """Whether a header declares the name just there: `Edge::function` in a class Edge, whatever namespace holds that."""
    parts = tuple(name.split("::"))
    return any(
        ident == parts[-1] and (*scope, ident)[-len(parts) :] == parts
        for text in headers().values()
        if re.search(rf"\b{re.escape(parts[-1])}\b", text)
        for scope, ident in declared(text)
    )


@cache
def headers() -> dict[Path, str]:
    return {path: path.read_text("utf-8") for place in PLACES for path in sorted((INCLUDE / place).rglob("*.h"))}


@cache
def declared(text: str) -> frozenset[tuple[tuple[str, ...], str]]:
    return frozenset(scoped(text))


def scoped(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The names that a header declares right in a namespace or class, in no function, with the names of those."""
    scopes: list[tuple[str, ...] | None] = []
    head: list[str] = []  # what has been read since the last brace or semicolon
    tokens = TOKEN.findall(SKIPPED.sub(" ", WINDOWS.sub("", text)))
    for token, following in pairwise([*tokens, ";"]):
        if token == "{":
            scopes.append(scope_of(head))
            head = []
        elif token in "};":
            if token == "}" and scopes:
                scopes.pop()
            head = []
        else:
            head.append(token)
            if None not in scopes and re.match(r"\w", token) and following in DECLARING:
                yield sum((scope for scope in scopes if scope), ()), token


def scope_of(head: list[str]) -> tuple[str, ...] | None:
    """The name of the namespace or class whose brace follows `head`; None for a function and all else."""
    if "namespace" in head:
        return tuple(token for token in head[head.index("namespace") + 1 :] if re.match(r"\w", token))
    while "template" in head:  # drop it with its parameters, which may say `class`
        start = end = head.index("template")
        depth = 0
        for end in range(start + 1, len(head)):
            depth += {"<": 1, ">": -1}.get(head[end], 0)
            if depth == 0:
                break
        head = head[:start] + head[end + 1 :]
    starts = [i for i, token in enumerate(head) if token in ("class", "struct")]
    if not starts or "(" in head or "=" in head:
        return None
    named = []
    for token in head[starts[-1] + 1 :]:
        if token in (":", "final", "<"):
            break
        named.append(token)
    return (named[-1],) if named else None


def header_problems(page: Page) -> list[str]:
    """C++ names that no header knows, and members that the page never gives a class."""
    names = names_on(page)
    with_class = {name.split("::")[-1] for name, _ in names if "::" in name}
    problems = []
    for name, line in names:
        if "::" not in name:
            if name not in with_class:
                problems.append(
                    f"{page.shown}:{line}: `{name}`: the page does not say of which class (`Class::{name}`)"
                )
        elif not stands_in_a_header(name):
            problems.append(f"{page.shown}:{line}: `{name}` stands in no header under torch/include")
    return problems


def test_each_name_stands_in_a_header(page: Page) -> None:
    if page.name.startswith(PAGES):
        report(header_problems(page))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_pages_name_what_is_inside(lang: str) -> None:
    """Without names the test above would be idle."""
    from scripts.book import ROOT, page_names

    pages = [Page(ROOT, lang, name) for name in page_names(ROOT, lang) if name.startswith(PAGES)]
    assert sum(len(names_on(page)) for page in pages) >= 40


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("`AutogradMeta::grad_function_`", "`AutogradMeta::grad_fn_`"),
        ("`Edge::grad_fn_`", "`Edge::function`"),
        ("`AutogradMeta::Node`", "`AutogradMeta::grad_fn_`"),
        ("`torch::autograd::Vertex`", "`torch::autograd::Node`"),
        ("`c10::Node`", "`c10::TensorImpl`"),
        ("`grad_accumulator_`", "`AutogradMeta::grad_accumulator_`"),
    ],
)
def test_an_invented_name_is_found(wrong: str, right: str, tmp_path: Path) -> None:
    page = Page(tmp_path, "en", "inside/demo")
    page.path.parent.mkdir(parents=True)
    page.path.write_text(f"# Demo\n\nSee {right}, and `add_`.\n", "utf-8")
    assert not header_problems(page)
    page.path.write_text(f"# Demo\n\nSee {wrong}.\n", "utf-8")
    assert [problem.split(":")[:2] for problem in header_problems(page)] == [["docs/en/inside/demo.md", "3"]]
