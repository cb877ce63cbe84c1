import contextlib
import io
import itertools
import runpy
import warnings
from pathlib import Path

from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, RED, axes

TREE = {
    "x.requires_grad": {
        "unmarked_tensor_gets_no_grad": ("从未标记", "never marked"),
        "frozen_parameter_gets_no_grad": ("已冻结", "frozen"),
        "result_of_no_grad_is_unmarked": ("在 no_grad 下算出", "made under no_grad"),
    },
    "x.is_leaf\nor x.retains_grad": {
        "computed_tensor_is_no_leaf": ("运算的结果", "the result of an operation"),
        "converted_parameter_is_not_registered": (
            "不是登记的参数",
            "not a registered parameter",
        ),
    },
    "loss.requires_grad": {
        "six_detours_cut_the_graph": (
            "绕道普通的数",
            "a detour through plain numbers",
        ),
        "forward_pass_under_no_grad": (
            "在 no_grad 下做前向计算",
            "forward pass under no_grad",
        ),
        "round_gives_zero_argmax_nothing": (
            "argmax、比较、整数",
            "argmax, comparison, integers",
        ),
    },
    "reached(x, loss)": {
        "marked_after_the_forward_pass": (
            "前向计算之后才标记",
            "marked after the forward pass",
        ),
        "cut_between_two_layers": ("两层之间被切断", "cut between two layers"),
        "branch_not_taken_gets_no_grad": ("loss 没有用到", "not used in loss"),
        "backward_on_another_loss": ("求的是另一个 loss", "backward on another loss"),
        "replaced_parameter_is_another_object": ("参数已替换", "parameter replaced"),
        "deep_copy_goes_its_own_way": ("loss 属于副本", "loss of a copy"),
    },
    "": {
        "nothing_arrives_before_backward": (
            "没有调用 backward",
            "backward was not called",
        ),
        "autograd_grad_returns_and_stores_nothing": (
            "用的是 autograd.grad",
            "autograd.grad was called",
        ),
        "inputs_names_who_receives": ("inputs= 里没有 x", "x is not in inputs="),
        "function_that_returns_none": (
            "函数或钩子返回 None",
            "function or hook returned None",
        ),
        "zero_grad_sets_none": ("zero_grad 清掉了", "cleared by zero_grad"),
        "hook_that_takes_the_gradient": ("钩子清掉了", "cleared by a hook"),
        "retain_grad_comes_before_backward": (
            "retain_grad 调用晚了",
            "retain_grad came too late",
        ),
    },
}
WORDS = {"zh": 0, "en": 1}
REACHED = ("能走到 x", "x can be reached")


def run(program):
    return runpy.run_path(str(Path(__file__).with_name(f"{program}.py")))


def branch_of(program):
    """Run a program of the page, and put the questions to the x and loss it leaves."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        names = run(program)
        x, loss = names["x"], names["loss"]
        marked = [x.requires_grad, loss.requires_grad]
        reached = run("explain_where_the_gradient_stopped")["reached"]
        answers = {
            "x.requires_grad": x.requires_grad,
            "x.is_leaf\nor x.retains_grad": x.is_leaf or x.retains_grad,
            "loss.requires_grad": loss.requires_grad,
            "reached(x, loss)": all(marked) and reached(x, loss),
        }
        assert x.grad is None, program
    return next((question for question, yes in answers.items() if not yes), "")


def half_height(question):
    return 0.36 + 0.3 * question.count("\n")


def draw(words):
    for question, programs in TREE.items():
        for program in programs:
            assert branch_of(program) == question, program
    rows = sum(len(programs) for programs in TREE.values()) + len(TREE)
    figure, ax = axes(height=0.37 * rows + 0.2)
    ax.set(xlim=(0, 12.8), ylim=(-rows - 0.2, 0.8))
    ax.set_axis_off()
    row, number = 0.0, 0
    following = dict(itertools.pairwise(TREE))

    def line(xs, ys, color=INK):
        ax.plot(xs, ys, color=color, lw=1.4, gid="mark:tree")

    for question, programs in TREE.items():
        at = -row
        color = BLUE if question else GREEN
        shown = question or REACHED[words]
        high = half_height(question)
        box = FancyBboxPatch(
            (0.1, at - high), 4.3, 2 * high, "round,pad=0,rounding_size=0.15"
        )
        box.set(facecolor="none", edgecolor=color, linewidth=1.8)
        ax.add_patch(box)
        for place, text in enumerate(shown.split("\n")):
            y = at + high - 0.36 - 0.6 * place
            ax.text(2.25, y, text, color=color, ha="center", va="center")
        line([4.4, 6.0], [at, at], RED if question else INK)
        if question:
            ax.text(5.2, at + 0.12, "False", color=RED, ha="center", va="bottom")
        line([6.0, 6.0], [at, at - len(programs) + 1], RED if question else INK)
        for place, labels in enumerate(programs.values()):
            number += 1
            line([6.0, 6.3], [at - place] * 2, RED if question else INK)
            ax.text(
                6.45, at - place, f"{number}  {labels[words]}", color=INK, va="center"
            )
        below = at - len(programs) - 1
        if question:
            line([1.2, 1.2], [at - high, below + half_height(following[question])])
            ax.text(1.4, (at + below) / 2, "True", color=INK, va="center")
        row += len(programs) + 1
    return figure
