import re
from pathlib import Path

from matplotlib.patches import FancyBboxPatch

from scripts.figures import BLUE, GREEN, INK, ORANGE, RED, axes

MAP = {
    ("标记", "Mark"): {
        "autograd/requires-grad#switch": ("requires_grad",) * 2,
        "autograd/requires-grad#spread": ("传到结果", "spreads to results"),
        "autograd/requires-grad#leaf": ("叶子", "leaves"),
        "autograd/switches#freeze": ("冻结", "freezing"),
    },
    ("记录", "Record"): {
        "graph/nodes-and-edges#node": (
            "grad_fn、next_functions",
            "grad_fn, next_functions",
        ),
        "graph/saved-tensors#table": ("每个结点存什么", "what each node saves"),
        "graph/nodes-and-edges#dynamic": ("每次运行一张图", "one graph for each run"),
        "graph/nodes-and-edges#compiled": ("编译成一个结点", "compiled: one node"),
    },
    ("往回走", "Go back"): {
        "autograd/backward-and-grad#picture": (
            "backward() 与 grad()",
            "backward() and grad()",
        ),
        "graph/nodes-and-edges#order": ("引擎的次序", "the order of the engine"),
        "chain-rule/vector#vjp": ("向量–雅可比积", "vector-Jacobian product"),
        "autograd/backward-and-grad#weights": ("gradient=",) * 2,
    },
    ("放梯度", "Keep the gradient"): {
        "autograd/requires-grad#kept": (".grad 在叶子上", ".grad, at the leaves"),
        "autodiff/first-steps#next": ("往上累加", "the next one is added"),
        "graph/grad-is-none#tree": ("None：21 种原因", "None: 21 causes"),
        "graph/hooks#places": ("钩子", "hooks"),
    },
    ("再走一次", "Go again"): {
        "autograd/freed-and-kept#freed": ("释放了什么", "what is freed"),
        "autograd/freed-and-kept#retain": ("retain_graph",) * 2,
        "autograd/freed-and-kept#create": ("create_graph",) * 2,
        "autograd/freed-and-kept#hessian": ("黑塞矩阵", "the Hessian"),
    },
    ("不记录", "Do not record"): {
        "autodiff/first-steps#detach": ("detach()",) * 2,
        "autograd/switches#tensor": ("no_grad()",) * 2,
        "autograd/switches#inference": ("inference_mode()",) * 2,
        "autograd/switches#network": ("eval() 管不着", "not eval()"),
    },
    ("自己写规则", "Write a rule"): {
        "custom/function#custom-function": ("Function",) * 2,
        "custom/function#upstream": ("上游梯度", "the upstream gradient"),
        "autodiff/accumulation#no-jvp": ("前向模式的规则", "a rule for forward mode"),
        "custom/gradcheck#gradcheck": ("gradcheck",) * 2,
    },
    ("出了错", "When it fails"): {
        "graph/in-place#version": ("版本计数器", "version counter"),
        "graph/in-place#anomaly": ("异常检测模式", "anomaly mode"),
        "gallery/overview#error-at-once": ("报错", "error messages"),
        "gallery/overview#wrong-result": ("无声的错误", "silent mistakes"),
    },
}
WORDS = {"zh": 0, "en": 1}
DOCS = Path(__file__).parents[2] / "docs"


def missing_anchors():
    """Leaves that do not exist in both languages."""
    for leaves in MAP.values():
        for leaf in leaves:
            page, anchor = leaf.split("#")
            for lang in WORDS:
                path = DOCS / lang / f"{page}.md"
                if not path.exists() or f"{{ #{anchor} }}" not in path.read_text(
                    "utf-8"
                ):
                    yield f"docs/{lang}/{page}.md#{anchor}"


def listed(lang):
    """The lists under the figure, as a map: what the page says must be what is drawn."""
    text = (DOCS / lang / "review/questions.md").read_text("utf-8")
    section = text.split("{ #map }")[1].split("\n## ")[0]
    lists = {}
    for line in section.splitlines():
        if match := re.fullmatch(r"\d+\.  \*\*(.+)\*\*", line):
            leaves = lists[match[1]] = {}
        elif match := re.fullmatch(r"    - \[(.+)\]\(\.\./(.+)\.md(#.+)\)", line):
            leaves[match[2] + match[3]] = match[1].replace("`", "")
    return lists


def draw(words):
    if missing := list(missing_anchors()):
        raise ValueError(f"the map names what does not exist: {missing}")
    for lang, n in WORDS.items():
        if listed(lang) != {
            names[n]: {k: v[n] for k, v in leaves.items()}
            for names, leaves in MAP.items()
        }:
            raise ValueError(
                f"docs/{lang}/review/questions.md#map lists another map than is drawn"
            )

    row, rows, half = 0.3, 4 * 5.6 + 1.4, len(MAP) // 2
    figure, ax = axes(height=row * rows + 0.1)
    ax.set(xlim=(-3.2, 3.2), ylim=(-row * rows, 0.1))
    ax.set_axis_off()

    def box(x, y, width, text, color):
        patch = FancyBboxPatch(
            (x - width / 2, y - 0.15), width, 0.3, "round,pad=0,rounding_size=0.1"
        )
        patch.set(facecolor="none", edgecolor=color, linewidth=1.8)
        ax.add_patch(patch)
        ax.text(x, y, text, color=color, ha="center", va="center_baseline")

    def line(xs, ys, color=INK):
        ax.plot(xs, ys, color=color, lw=1.4, gid="mark:map", solid_capstyle="round")

    box(0, -0.15, 1.6, "torch.autograd", INK)
    for number, (names, leaves) in enumerate(MAP.items()):
        side = -1 if number < half else 1
        top = -row * (2 + number % half * 5.6)
        color = (BLUE, RED, GREEN, ORANGE)[number % half]
        line([0, 0], [-0.3, top])
        line([0, side * 0.35], [top, top])
        box(side * 1.4, top, 2.1, f"{number + 1}  {names[words]}", color)
        line([side * 0.6] * 2, [top - 0.15, top - 4 * row], color)
        for place, labels in enumerate(leaves.values(), 1):
            line([side * 0.6, side * 0.75], [top - place * row] * 2, color)
            place_of_text = side * 0.85, top - place * row
            ax.text(
                *place_of_text,
                labels[words],
                color=INK,
                ha="left" if side > 0 else "right",
                va="center_baseline",
            )
    return figure
