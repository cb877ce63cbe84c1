"""The engine of labs/your_own_engine: on thousands of random expressions its values and gradients are torch's.

Hypothesis makes up programs of a few lines, such as `v3 = v0 * v1`, `v4 = v3.tanh()`. The same text runs on the lab's
engine and on torch; a program that tells them apart is shown with its inputs. Values stay moderate, logarithms and powers
get positive numbers, and no kink is near, so that rounding alone cannot tell them apart.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace

import pytest
import torch
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from scripts import labs
from scripts.book import ROOT

LAB = ROOT / "snippets/labs/your_own_engine.py"
NUMBERS = (
    *("imports", "tensor", "nodes", "apply", "add_mul", "count_edges", "run_backward", "start_backward", "no_grad"),
    *("define", "operations"),
)
ARRAYS = (*NUMBERS, "array", "nested", "expand", "lifted", "fit", "matmul", "matmul_sum", "larger_of_two")
DEFINITIONS = (
    "class ",
    "def ",
    "import ",
    "from ",
    "Tensor.",
    "Node.",
    "grad_enabled",
    "exp, log",
    "for name in",
    "share",
)


def definitions(text: str) -> str:
    """A cell without its checks, which use what other cells left: the statements that define the engine."""
    lines = text.splitlines()
    kept = []
    for statement in ast.parse(text).body:
        block = "\n".join(lines[statement.lineno - 1 : statement.end_lineno])
        if block.startswith(DEFINITIONS):
            kept.append(block)
    return "\n\n".join(kept) + "\n"


@cache
def source(cells: tuple[str, ...]) -> str:
    texts = {cell.name: cell.text for cell in labs.read(LAB)}
    return "\n".join(definitions(texts[name]) for name in cells)


def engine(cells: tuple[str, ...], old: str = "", new: str = "") -> SimpleNamespace:
    """The lab's engine, as its cells define it, with `old` replaced by `new`."""
    text = source(cells)
    assert text.count(old) == 1 or not old, f"{old!r} stands {text.count(old)} times in the engine"
    namespace: dict = {}
    exec(compile(text.replace(old, new) if old else text, "engine", "exec"), namespace)
    return SimpleNamespace(**namespace)


@dataclass(frozen=True)
class Program:
    """Inputs (name, nested list, requires_grad), lines that compute with them, and the gradient of the last line."""

    inputs: tuple[tuple[str, object, bool], ...]
    lines: tuple[str, ...]
    gradient: object
    passes: int

    def __repr__(self) -> str:
        given = [f"{name} = {value}{', requires_grad' if wanted else ''}" for name, value, wanted in self.inputs]
        return "\n".join(["", *given, *self.lines, f"backward({self.gradient}), {self.passes} times", ""])

    def _repr_pretty_(self, printer, cycle: bool) -> None:  # what Hypothesis shows
        printer.text(repr(self))

    def run(self, make: Callable, backward: Callable, no_grad: Callable):
        variables = {name: make(value, wanted) for name, value, wanted in self.inputs}
        exec("\n".join(self.lines), {"no_grad": no_grad}, variables)
        result = variables[f"v{len(variables) - 1}"]
        for _ in range(self.passes if result.requires_grad else 0):
            backward(result)
        return variables, result.requires_grad


def spread(seed: int, shape: tuple[int, ...]) -> torch.Tensor:
    """Numbers between -2 and 2, all different or all 0: one draw for a whole array keeps Hypothesis fast."""
    flat = [(seed * (37 * i + 1) + 128) % 257 - 128 for i in range(math.prod(shape))]
    return torch.tensor(flat, dtype=torch.float64).reshape(shape) / 64


SQUARE = "({a} * {a} + 0.5)"
UNARY = (
    *("-{a}", "{a}.exp()", "{a}.tanh()", "{a}.relu()", "{a} ** 2", "{a} ** 3", f"{SQUARE}.log()", f"1.5 / {SQUARE}"),
    *(f"{SQUARE} ** {n}" for n in (-1, 0.5, -1.5)),
    *("{a} + 1.5", "0.7 + {a}", "{a} - 0.3", "1 - {a}", "{a} * 0.8", "-1.2 * {a}", "{a} / 1.25"),
)
BINARY = ("{a} + {b}", "{a} - {b}", "{a} * {b}", "{a} / ({b} * {b} + 0.5)", "{a} * {b} + {a}")
OF_ARRAYS = ("{a}.sum()", "{a}.mean()", "{a}.maximum({b})")
PRODUCT = ("{a} @ {b}",)
SWITCHES = ("",) * 9 + ("with no_grad(): ",)
SIZES = [(n, k) for n in (1, 2, 3) for k in (1, 2, 3)]


def fits(template: str, a: torch.Tensor, b: torch.Tensor) -> bool:
    """Whether the shapes of `a` and `b` allow it."""
    if "@" in template:
        return a.dim() == b.dim() == 2 and a.shape[1] == b.shape[0]
    return all(1 in sizes or len({*sizes}) == 1 for sizes in zip(a.shape[::-1], b.shape[::-1], strict=False))


def kink(template: str, a: torch.Tensor, b: torch.Tensor) -> bool:
    near = a if ".relu" in template else a - b if ".maximum" in template else torch.ones(())
    return bool(near.abs().min() < 1e-3)


@st.composite
def programs(draw, arrays: bool) -> Program:
    """Each line uses any earlier variable, so that many are used more than once and some not at all."""
    n, k = draw(st.sampled_from(SIZES))
    shapes = [(), (1,), (k,), (1, k), (n, 1), *[(n, k), (k, n)] * 3] if arrays else [()]
    templates = UNARY + BINARY * 2 + (OF_ARRAYS if arrays else ())
    inputs, known = [], {}
    for i in range(draw(st.integers(1, 3))):
        name, value = f"v{i}", spread(draw(st.integers(-128, 128)), draw(st.sampled_from(shapes)))
        inputs.append((name, value.tolist(), i == 0 or draw(st.booleans())))
        known[name] = value
    lines = []
    for i in range(len(inputs), len(inputs) + draw(st.integers(1, 8))):
        a = draw(st.sampled_from([*known, *[f"v{i - 1}"] * 3]))
        template = draw(st.sampled_from(templates + PRODUCT * 6 if known[a].dim() == 2 else templates))
        others = [name for name in known if fits(template, known[a], known[name])] if "{b}" in template else [a]
        b = draw(st.sampled_from(others)) if others else a
        text = template.format(a=a, b=b)
        if others and not kink(template, known[a], known[b]):
            value = eval(text, {}, known)
        if not others or kink(template, known[a], known[b]) or value.abs().max() > 30:
            text, value = f"{a}.tanh()", known[a].tanh()
        lines.append(f"{draw(st.sampled_from(SWITCHES))}v{i} = {text}")
        known[f"v{i}"] = value
    gradient = spread(draw(st.integers(1, 128)), value.shape).tolist()
    return Program(tuple(inputs), tuple(lines), gradient, draw(st.integers(1, 2)))


def plain(data):
    return data.tolist() if hasattr(data, "tolist") else data


def compare(program: Program, ours: SimpleNamespace) -> None:
    """
    Raises:
        AssertionError: value, requires_grad or a gradient differs; shows the program.
    """
    array = getattr(ours, "array", lambda value: value)
    gradient = torch.tensor(program.gradient, dtype=torch.float64)

    def tensor(value, wanted: bool) -> torch.Tensor:
        return torch.tensor(value, dtype=torch.float64, requires_grad=wanted)

    mine, recorded = program.run(
        lambda value, wanted: ours.Tensor(array(value), requires_grad=wanted),
        lambda result: result.backward(array(program.gradient)),
        ours.no_grad,
    )
    theirs, wanted = program.run(tensor, lambda result: result.backward(gradient, retain_graph=True), torch.no_grad)
    assert recorded == wanted, f"{program!r}requires_grad differs"
    pairs = {f"{name}.grad": (mine[name].grad, theirs[name].grad) for name, _, _ in program.inputs}
    pairs |= {name: (mine[name].data, theirs[name]) for name in mine}
    for what, (own, other) in pairs.items():
        if own is None or other is None:
            equal = own is other
        else:
            own = torch.tensor(plain(own), dtype=torch.float64)
            equal = own.shape == other.shape and torch.allclose(own, other, rtol=1e-9, atol=1e-9)
        assert equal, f"{program!r}{what}: {plain(own)}, torch: {plain(other)}"


def property_of(cells: tuple[str, ...], examples: int, ours: SimpleNamespace, **more) -> Callable[[], None]:
    @settings(
        max_examples=examples,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        **more,
    )
    @given(programs(arrays=cells is ARRAYS))
    def holds(program: Program) -> None:
        compare(program, ours)

    return holds


@pytest.fixture(autouse=True)
def float32_again():
    """The lab's first cell sets the default type."""
    yield
    torch.set_default_dtype(torch.float32)


@pytest.mark.parametrize(("cells", "examples"), [(NUMBERS, 1500), (ARRAYS, 1500)], ids=["numbers", "arrays"])
def test_random_programs_give_what_torch_gives(cells: tuple[str, ...], examples: int) -> None:
    property_of(cells, examples, engine(cells))()


# The tests of the test: one fault each in the engine

MUTANTS = {
    "factors swapped": ("return grad * b, grad * a", "return grad * a, grad * b"),
    "addition gives to one only": ("return grad, grad", "return grad, 0 * grad"),
    "the minus of neg forgotten": ("lambda grad: (-grad,)", "lambda grad: (grad,)"),
    "the minus of sub forgotten": ("(grad, -grad)", "(grad, grad)"),
    "division's square forgotten": ("/ (b * b)", "/ b"),
    "the exponent not lowered": ("pow(a, n - 1)", "pow(a, n)"),
    "the exponent not multiplied": ("grad * n * pow", "grad * pow"),
    "log times instead of over": ("(grad / a,)", "(grad * a,)"),
    "exp's own slope forgotten": ("(grad * result,)", "(grad,)"),
    "tanh without its square": ("1 - result * result", "1 - result"),
    "relu's other side": ("result > 0.0", "result < 0.0"),
    "the other share of a maximum": ("grad * share(b, a)", "grad * share(a, b)"),
    "a later gradient replaces the earlier": ("arrived[below] + part if below in arrived else part", "part"),
    "a leaf forgets the earlier pass": ("grad if old is None else old + grad", "grad"),
    "a node that does not wait for the last": ("if waiting[below] == 0", "if waiting[below] == 1"),
    "no_grad records": ("if grad_enabled and any", "if any"),
    "no_grad without an end": ("grad_enabled = self.before", "grad_enabled = False"),
    "what needs no gradient gets one": ("if not tensor.requires_grad:\n        return None", ""),
    "copies counted once": ("totals[place] += number", "totals[place] = number"),
    "a dimension of 1 not repeated": ("(i if size > 1 else 0)", "i"),
    "gradients left in the shape of the result": ("[sum_to(part, shape) for", "[part for"),
    "the mean without its number": ("a.sum() / math.prod(a.shape)", "a.sum()"),
    "the product's transposes forgotten": ("(matmul(grad, transpose(b)), matmul(transpose(a), grad))", "(matmul(grad, b), matmul(a, grad))"),
    "rows read as columns": ("b.flat[j::columns]", "b.flat[j * m : j * m + m]"),
}  # fmt: skip


@pytest.mark.parametrize("what", MUTANTS)
def test_a_wrong_rule_is_noticed(what: str) -> None:
    wrong = property_of(
        ARRAYS, 400, engine(ARRAYS, *MUTANTS[what]), phases=[Phase.generate], report_multiple_bugs=False
    )
    with pytest.raises(Exception) as raised:
        wrong()
    print(f"{raised.type.__name__}: {raised.value}")


def test_a_failing_program_can_be_read() -> None:
    """Few lines, with inputs and both gradients."""
    wrong = property_of(NUMBERS, 100, engine(NUMBERS, "(grad, -grad)", "(grad, grad)"))
    with pytest.raises(AssertionError) as raised:
        wrong()
    told, _, _ = str(raised.value).strip().partition("\nassert False")
    lines = told.split("\n")
    assert lines[0] == "v0 = 0.0, requires_grad" and len(lines) <= 6, told
    assert re.fullmatch(r" *v0.grad: \S+, torch: \S+", lines[-1]) and any(" - v" in line for line in lines), told


# What the page says in words


def graph_in_words(root, edges: Callable, name: Callable) -> list[tuple[str, list[int | None]]]:
    """Each node that can be reached, with the places of the nodes that its edges lead to."""
    nodes = [root]
    for node in nodes:
        nodes += [below for below in dict.fromkeys(edges(node)) if below is not None and below not in nodes]
    return [(name(node), [below and nodes.index(below) for below in edges(node)]) for node in nodes]


def test_the_recorded_graph_is_torchs() -> None:
    ours = engine(NUMBERS)
    x, u = ours.Tensor(3.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
    mine = graph_in_words((x**2 + 2 * x + 1).grad_fn, lambda node: node.next_functions, lambda node: node.name())
    theirs = graph_in_words(
        (u**2 + 2 * u + 1).grad_fn,
        lambda node: [below for below, _ in node.next_functions],
        lambda node: node.name().split("::")[-1].removesuffix("Backward0"),
    )
    assert mine == theirs and len(mine) == 5


def test_each_node_is_called_once() -> None:
    x = y = engine(NUMBERS).Tensor(1.0, requires_grad=True)
    for _ in range(16):  # path by path it would be 131071
        y = y + y
    assert (y.backward(), x.grad) == (17, 2.0**16)


def test_the_engine_is_as_long_as_the_page_says() -> None:
    lengths = [sum(map(bool, map(str.strip, source(cells).splitlines()))) for cells in (NUMBERS, ARRAYS[:-1])]
    assert 125 <= lengths[0] <= 135 and 195 <= lengths[1] <= 215, lengths
