"""A book of two pages and a glossary with every kind of evidence, for the tests of the tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.book import ROOT, drawings, programs
from scripts.glossary import MARK
from scripts.record import produce_all, write
from scripts.reviewed import main as reviewed

FILES = {
    "mkdocs.yml": None,  # None: as in the book, but for the navigation
    "docs/mkdocs.en.yml": None,
    "docs/terms.toml": """
[[term]]
en = "gradient"
zh = "梯度"
taught = "demo/square#square"
meaning_en = "The vector of partial derivatives."
meaning_zh = "由偏导数组成的向量。"
refused = ["倾斜度"]
spell_out = true
""",
    "snippets/demo/square_doubles.py": """import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.square().sum().backward()  # (1)!
print(x.grad, f"{x.grad.mean():.4f}")
""",
    "snippets/demo/second_backward_error.py": """import torch

x = torch.tensor(2.0, requires_grad=True)
y = x * x
y.backward()
y.backward()
""",
    "snippets/demo/receipt_square.py": """import torch


def hand(x):
    return 2 * x


x = torch.linspace(-1, 1, 6, dtype=torch.float64, requires_grad=True)
x.square().sum().backward()
torch.testing.assert_close(x.grad, hand(x.detach()), rtol=0, atol=1e-8)
print("hand = autograd:", True)
""",
    "snippets/demo/draw_square.py": """import torch

from scripts.figures import BLUE, RED, axes


def draw():
    figure, ax = axes(xlabel="x")
    x = torch.linspace(-2, 2, 80, dtype=torch.float64)
    ax.plot(x, torch.square(x), color=BLUE, gid="value:torch.square")
    ax.plot(x, 2 * x, color=RED, gid="slope:torch.square")
    return figure
""",
    "docs/zh/glossary.md": f"""---
description: 小书里的术语，中英对照，用来试验词汇表会不会漏掉词，链接会不会指错地方。
---

# 词汇表 {{ #glossary }}

术语都在这里。

{MARK}
""",
    "docs/en/glossary.md": f"""---
description: The terms of the small book, to try whether the glossary leaves any out or leads to the wrong place.
---

# Glossary {{ #glossary }}

All terms are here.

{MARK}
""",
    "docs/zh/index.md": """---
description: 一本只有两页的小书，用来试验检查：每一种证据各有一份，每一种错误各放一个。
---

# 小书 { #home }

见[平方](demo/square.md#code)。
""",
    "docs/en/index.md": """---
description: A book of two pages to try the checks on, one piece of each kind of evidence in it.
---

# A small book { #home }

See the [square](demo/square.md#code).
""",
    "docs/zh/demo/square.md": """---
description: 平方函数的导数：手推、自动求导、图和报错各一份，用来试验检查是否真的会失败。
---

# 平方 { #square }

平方函数的梯度（gradient）是 $2x$，在这两个点上平均为 3.0。

![抛物线和它的导数，导数是一条过原点的直线](figure:demo/square)

## 推导 { #derivation }

$$
\\frac{\\mathrm{d}}{\\mathrm{d}x}\\,x^2 = 2x
$$

```python
--8<-- "demo/receipt_square.py"
```

```text title="输出"
--8<-- "demo/receipt_square.out"
```

| $x$ | $2x$ |
|---|---|
| 一 | 二 |
| 二 | 四 |

## 代码 { #code }

```python
--8<-- "demo/square_doubles.py"
```

1.  这里才算梯度。

```text title="输出"
--8<-- "demo/square_doubles.out"
```

/// misconception | “可以反向两次”
图已经释放，第二次会报错。

```python
--8<-- "demo/second_backward_error.py"
```

```text title="报错"
--8<-- "demo/second_backward_error.out"
```
///
""",
    "docs/en/demo/square.md": """---
description: The derivative of the square by hand, by autograd, as a figure and as an error, to try the checks on.
---

# The square { #square }

The gradient of the square is $2x$, on average 3.0 at these two points.

![A parabola and its derivative, a straight line through the origin](figure:demo/square)

## Derivation { #derivation }

$$
\\frac{\\mathrm{d}}{\\mathrm{d}x}\\,x^2 = 2x
$$

```python
--8<-- "demo/receipt_square.py"
```

```text title="Output"
--8<-- "demo/receipt_square.out"
```

| $x$ | $2x$ |
|---|---|
| one | two |
| two | four |

## Code { #code }

```python
--8<-- "demo/square_doubles.py"
```

1.  Here the gradient is computed.

```text title="Output"
--8<-- "demo/square_doubles.out"
```

/// misconception | “One can go backward twice”
The graph has been freed; the second call fails.

```python
--8<-- "demo/second_backward_error.py"
```

```text title="Error"
--8<-- "demo/second_backward_error.out"
```
///
""",
}


def copy_machinery(target: Path) -> None:
    """Everything but the book's own pages and programs, with the environment of this checkout."""
    ignore = shutil.ignore_patterns("__pycache__", "zh", "en", "terms.toml", "reviewed.json")
    for name in ("docs", "overrides", "scripts", "vendor", "tests", "conftest.py", "pyproject.toml", "Makefile"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=None if name == "scripts" else ignore)
        else:
            shutil.copy2(source, target / name)


def make(target: Path) -> None:
    """Write the miniature into an empty folder, recorded and read side by side."""
    copy_machinery(target)
    for path, text in FILES.items():
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            original = (ROOT / path).read_text("utf-8")
            before, after = original.split("\nnav:\n", 1)
            nav = "  - index.md\n  - Demo:\n      - demo/square.md\n  - glossary.md\n"
            text = f"{before}\nnav:\n{nav}{after[after.index(chr(10) * 2) :]}"
        file.write_text(text, "utf-8")
    names = [*programs(target), *drawings(target)]
    write(target, produce_all(target, names))
    for page in ("index", "demo/square", "glossary"):
        reviewed([page], target)
