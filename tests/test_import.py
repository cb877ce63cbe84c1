"""A note becomes a draft of a page and a report on it, or one clear line that says why not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts import import_note as command
from scripts.book import ROOT, read_markdown
from scripts.import_note import import_note, main
from scripts.mojibake import Doubt, NoteError, Repair
from scripts.notes.contents import Draft, inspect
from scripts.notes.convert import convert
from scripts.notes.running import try_block
from scripts.notes.transcripts import read_transcript
from scripts.text_rules import callout_faults, encoding_faults
from tests.test_commands import call, one_line


def lift(text: str) -> Draft:
    return inspect(*convert(text))


# One conversion, before and after: as small as it can be, spelt as in notes that came to us.
CONVERSIONS = {
    "callout": ("> [!info] 什么是 Autograd？\n> 引擎。\n", "/// note | 什么是 Autograd？\n引擎。\n///\n"),
    "callout without a title": ("> [!NOTE]\n> words\n", "/// note\nwords\n///\n"),
    "warnings": ("> [!danger] 致命缺陷\n> x\n", "/// warning | 致命缺陷\nx\n///\n"),
    "fold": ("> [!tip]- Answer\n> 42\n", "/// details | Answer\n42\n///\n"),
    "quotation": ("> [!quote] Turing\n> We can only see\n", "> **Turing**\n>\n> We can only see\n"),
    "kind in Chinese": ("> [!定义]\n> x\n", "/// note | 定义\nx\n///\n"),
    "nested": (
        "> [!example] A\n> a\n> \n> > [!tip] B\n> >![[Pasted image 1.png]]\n",
        "//// tip | A\na\n\n/// tip | B\n*[missing image: 1.png]*\n///\n////\n",
    ),
    "three deep": (
        "> [!note] A\n> > [!note] B\n> > > [!note] C\n> > > c\n",
        "///// note | A\n//// note | B\n/// note | C\nc\n///\n////\n/////\n",
    ),
    "squashed": (
        "### 1. 法则\n> [!warning] 先开启！ > 必须**之前**。 > `a > b`\n\nend\n",
        "### 1. 法则\n\n/// warning | 先开启！\n必须**之前**。\n`a > b`\n///\n\nend\n",
    ),
    "squashed with a fence": (
        "> [!note] T > `a > b` > ```python > def f(x): >     return x > ``` > more\n",
        "/// note | T\n`a > b`\n\n```python\ndef f(x):\n    return x\n```\n\nmore\n///\n",
    ),
    "a comparison is no squash": ("> [!note] loss > 0 时\n> x\n", "/// note | loss > 0 时\nx\n///\n"),
    "two squashed": (
        "> [!note] A > a > [!tip] B > b\n",
        "/// note | A\na\n///\n\n/// tip | B\nb\n///\n",
    ),
    "heading": ("### > [!tip] 为什么？\n\n- a\n", "### 为什么？\n\n- a\n"),
    "heading with words": ("## > [!tip] T > words\n", "## T\n\n/// tip\nwords\n///\n"),
    "squashed onto a heading": (
        "### 2. `F.softmax` > [!warning] T > words\n",
        "### 2. `F.softmax`\n\n/// warning | T\nwords\n///\n",
    ),
    "heading in a quotation": ("> ### [!tip] T\n> words\n", "> ### T\n> words\n"),
    "quoted ever deeper": (
        "> [!warning] T\n> > ![[Pasted image 2.png]]\n> > > **核心**: x\n> > > > - a\n> > > > - [!tip] 方案\n> > > > - b\n",
        "//// warning | T\n*[missing image: 2.png]*\n\n**核心**: x\n\n- a\n\n/// tip | 方案\n- b\n///\n////\n",
    ),
    "lists in a callout": (
        "> [!info] T\n> 特性:\n> 1. a\n>   - b\n> - c\n",
        "/// note | T\n特性:\n\n1. a\n    - b\n- c\n///\n",
    ),
    "fence in a callout": (
        "> [!example] T\n> words\n> ```python\n> x = 1\n> ```\n> more\n",
        "/// tip | T\nwords\n\n```python\nx = 1\n```\n\nmore\n///\n",
    ),
    "in a list": (
        "- a\n\n    > [!tip] T\n    > b\n\n    c\n- d\n",
        "- a\n\n/// tip | T\nb\n///\n\nc\n- d\n",
    ),
    "as an item": (
        "1. > [!tip] T\n   > b\n- [ ] > [!note]\n",
        "/// tip | T\nb\n///\n\n/// note\n///\n",
    ),
    "mark without its quotation": ("[!note] T\nwords\n\nafter\n", "/// note | T\nwords\n///\n\nafter\n"),
    "highlight": ("==引入非线性==。\n", "**引入非线性**。\n"),
    "highlight in bold": ("- **==零中心==**: 均值\n", "- **零中心**: 均值\n"),
    "highlight over code": ("必须==先 `a==b` 再 `c`==。\n", "必须**先 `a==b` 再 `c`**。\n"),
    "escaped highlight": ("\\==a\\== and ==b==\n", "\\==a\\== and **b**\n"),
    "comparison": ("if a==b and c==d\n", "if a==b and c==d\n"),
    "wiki links": ("see [[Note A|that]] and [[B#part]]\n", "see that and B > part\n"),
    "wiki link in a table": ("| [[A\\|a]] |\n| --- |\n", "| a |\n| --- |\n"),
    "matrix": ("a matrix [[1, 2], [3, 4]] here\n", "a matrix [[1, 2], [3, 4]] here\n"),
    "pictures": (
        "![[Pasted image 3.png|300]] ![a](b/c.png)\n",
        "*[missing image: 3.png]* *[missing image: c.png (a)]*\n",
    ),
    "sizes of pictures": (
        "![[a.png|300x200]] ![[b.png|words|300]] ![x|300](c.png)\n",
        "*[missing image: a.png]* *[missing image: b.png]* words *[missing image: c.png (x)]*\n",
    ),
    "pictures written otherwise": (
        '<img src="a/b.png" width=300> ![](<c d.png>) <img src="https://e.org/a.png">\n',
        '*[missing image: b.png]* *[missing image: c d.png]* <img src="https://e.org/a.png">\n',
    ),
    "web pictures stay": ("![a](https://e.org/==x==.png)\n", "![a](https://e.org/==x==.png)\n"),
    "label": ("```\nx = f(1)\n```\n", "```python\nx = f(1)\n```\n"),
    "no Python": ("```\na -> b\n```\n", "```text\na -> b\n```\n"),
    "a talk is no Python": ("```\nname: x\nAI: no\n```\n", "```text\nname: x\nAI: no\n```\n"),
    "label above": ("Python\n\n```\nx -> y\n```\n", "```python\nx -> y\n```\n"),
    "plaintext": ("```plaintext\n[leaf] x\n```\n", "```text\n[leaf] x\n```\n"),
    "unclosed": ("a\n\n```python\nx = 1", "a\n\n```python\nx = 1\n```\n"),
    "unclosed before prose": (
        "```python\nx = [\n    1]\n\n## 标题\n\n正文\n",
        "```python\nx = [\n    1]\n```\n\n## 标题\n\n正文\n",
    ),
    "unclosed before a fence": (
        "```python\nx = 1\n\n现在我们来看这个。\n\n```python\ny = 2\n```\n",
        "```python\nx = 1\n```\n\n现在我们来看这个。\n\n```python\ny = 2\n```\n",
    ),
    "fence in a list": (
        "1. a\n\n   ```python\n   for x in y:\n       z\n   ```\n\n   b\n2. c\n",
        "1. a\n\n```python\nfor x in y:\n    z\n```\n\nb\n2. c\n",
    ),
    "fence in a quotation": ("> q\n> ```python\n> x = 1\n> ```\n> r\n", "> q\n\n```python\nx = 1\n```\n\n> r\n"),
    "shattered": (
        "  - 边：\n\n     \n\n    ```\n    Tensor\n    ```\n\n     \n\n    和\n\n     \n\n    ```\n    grad_fn\n    ```\n\n    。它\n",
        "  - 边：`Tensor` 和 `grad_fn`。它\n",
    ),
    "shattered item": ("- ```\n  loss.backward()\n  ```\n\n  ：\n\n  1. a\n", "- `loss.backward()`：\n\n  1. a\n"),
    "session": (
        "```python\n>>> x = torch.ones(2)\n>>> x  # two\n\ntensor([1., 1.])\n```\n",
        '```python\nx = torch.ones(2)\nprint(x)  # two\n```\n\n```text title="Output"\ntensor([1., 1.])\n```\n',
    ),
    "prompts without a space": (
        "```\n>>>x = 1\n>>>x\n1\n```\n",
        '```python\nx = 1\nprint(x)\n```\n\n```text title="Output"\n1\n```\n',
    ),
    "session in Chinese": (
        "现在计算它的值：\n\n```\n>>> 1 + 1\n2\n```\n",
        '现在计算它的值：\n\n```python\nprint(1 + 1)\n```\n\n```text title="输出"\n2\n```\n',
    ),
    "session that fails": (
        "```\n>>> 1 / 0\nTraceback (most recent call last):\nZeroDivisionError: division by zero\n```\n",
        '```python\n1 / 0\n```\n\n```text title="Error"\n'
        "Traceback (most recent call last):\nZeroDivisionError: division by zero\n```\n",
    ),
    "session in no fence": (
        "so\n\n>>> x = 1\n>>> x + 1\n2\n\nend\n",
        'so\n\n```python\nx = 1\nprint(x + 1)\n```\n\n```text title="Output"\n2\n```\n\nend\n',
    ),
    "cells": (
        "```\nIn [5]: a = 1\n   ...: b = 2\n\nIn [6]: a + b\nOut[6]: 3\n```\n",
        '```python\na = 1\nb = 2\n\nprint(a + b)\n```\n\n```text title="Output"\n3\n```\n',
    ),
    "cells as comments": (
        "```python\n# In [9]:\na = torch.ones(1)\n# In [10]:\ntorch.tanh(a)\n# tensor([0.7616])\n```\n",
        '```python\na = torch.ones(1)\nprint(torch.tanh(a))\n```\n\n```text title="Output"\ntensor([0.7616])\n```\n',
    ),
    "turns": (
        "You: \n\nok\n\n**ChatGPT 说：**\n好\n\n你：再来\n\nChatGPT:\n\n行\n",
        "<!-- turn 1: You -->\n\nok\n\n<!-- turn 2: ChatGPT -->\n\n好\n\n<!-- turn 3: 你 -->\n\n再来\n\n"
        "<!-- turn 4: ChatGPT -->\n\n行\n",
    ),
    "turns right below one another": (
        "我：问\nAI：答\n",
        "<!-- turn 1: 我 -->\n\n问\n\n<!-- turn 2: AI -->\n\n答\n",
    ),
    "turns in headings": (
        "## 用户\n\n问\n\n**Assistant**\n答\n",
        "<!-- turn 1: 用户 -->\n\n问\n\n<!-- turn 2: Assistant -->\n\n答\n",
    ),
    "one voice is no chat": ("AI: artificial intelligence\n", "AI: artificial intelligence\n"),
    "heading behind a tab": ("a\n\n\t# 回答\n\nb\n", "a\n\n# 回答\n\nb\n"),
    "line ends": ("a\r\nb\r\n", "a\nb\n"),
}


@pytest.mark.parametrize("name", CONVERSIONS)
def test_conversion(name: str) -> None:
    before, after = CONVERSIONS[name]
    draft = lift(before)
    assert draft.text == after
    assert lift(after).text == after, "not the same when it is lifted again"


KEPT = """---
tags: [a, b]
---

# A title { #title }

English prose: "quotes", it's 1 < 2, **bold**, _it_, `a == b`, `[[x]]`, `==`, $[[x]]==y==$ and a [link](https://e.org/==a==).
A second line, with trailing spaces  
and a \\*star\\*.

$$
\\frac{a}{b} == c == d \\\\
> [[x]]
$$

$$x == y == z$$

| a | b==c | `d|e` |
| :-- | --: | --- |
| 1 | $x | y$ | ==no |

> a quotation
>without a space
> > deeper

- a
  - b

    c

1) one

```python
assert [[1, 2]] == x == "![[Pasted image 1.png]]"  # > [!note] and ==this==
```

~~~yaml
a: "[[b]]"
~~~

````md
```python
x
```
````

/// note | ours
words
///

<details>html</details> %%comment%% #tag ^block 日本語 emoji 🧠 한국어
"""


def test_what_is_not_named_stays_byte_for_byte() -> None:
    assert lift(KEPT).text == KEPT


def test_a_page_of_ours_stays_as_it_is() -> None:
    for path in sorted((ROOT / "docs").rglob("*.md")):
        assert lift(path.read_text("utf-8")).text == path.read_text("utf-8"), path


NOTE = """# 笔记

> [!info] 什么是激活函数？
> ![[Pasted image 20250724232329.png]]
> 它给出==输出==。

前一句。看图 ![[graph.png]] 就懂。后一句。见 [[别的|那里]] 和 [docs](https://pytorch.org/docs)，或 https://e.org/a。

## 代码

```
import torch
print(torch.ones(1))
```

```python
print(math.pi > 3)
```

```python
>>> y.backward()
```

```python
x = = 1
```

You: ok

ChatGPT: 好
"""


def test_the_report_says_what_stands_where() -> None:
    imported = import_note(NOTE.encode())
    report, lines = imported.report, imported.text.split("\n")
    assert report["verdict"] == "passes" and report["problems"] == []
    assert [(one["name"], one["before"], one["after"]) for one in report["images"]] == [
        ("Pasted image 20250724232329.png", "什么是激活函数？", "它给出**输出**。"),
        ("graph.png", "看图", "就懂。"),
    ]
    assert [(one["kind"], one["target"], one["text"]) for one in report["links"]] == [
        ("web", "https://pytorch.org/docs", "docs"),
        ("web", "https://e.org/a", ""),
        ("note", "别的", "那里"),
    ]
    assert [(one["level"], one["text"]) for one in report["outline"]] == [(1, "笔记"), (2, "代码")]
    assert [one["speaker"] for one in report["turns"]] == ["You", "ChatGPT"]
    assert [(one["parses"], one["verdict"]) for one in report["code"]] == [(True, "not run")] * 3 + [(False, "not run")]
    assert [hint["why"] for hint in report["hints"]] == ["labelled python, but no Python"]
    for one in report["images"]:
        assert "missing image" in lines[one["line"] - 1]
    for one in report["code"]:
        assert lines[one["line"] - 1] == "```python"
    for one in report["outline"]:
        assert lines[one["line"] - 1].endswith(one["text"])
    for one in report["turns"]:
        assert one["speaker"] in lines[one["line"] - 1]


def test_lines_that_the_tests_would_refuse_are_reported() -> None:
    text = "Pasted image, in words\n\na==b and c==d\n\nä¸­\n\n```python\nx = [[1, 2]]\n```\n\n///\n"
    draft = lift(text)
    assert [problem.line for problem in draft.problems] == [1, 3, 5, 8, 11]
    assert "in code" in draft.problems[3].why and import_note(text.encode()).report["verdict"] == "fails"


def test_blocks_are_run_by_themselves() -> None:
    assert try_block("print(1)").verdict == "alone"
    helped = try_block("print(math.pi)")
    assert (helped.verdict, helped.imports) == ("with imports", ("import math",))
    assert try_block("y.backward()").error == "NameError: name 'y' is not defined"
    assert try_block("x = = 1").error.startswith("SyntaxError")
    assert try_block("print('x' * 10**7)").verdict == "not at all"


def test_a_block_gets_so_much_time_and_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    assert try_block("import torch\ntorch.ones(2).sum()").verdict == "alone"
    assert "emory" in try_block("bytearray(1 << 34)").error
    monkeypatch.setattr("scripts.notes.running.SECONDS", 1)
    child = "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']).wait()"
    assert try_block(child).error == "took longer than 1 seconds"


def test_outputs_are_compared_with_what_the_note_says() -> None:
    note = "```\n>>> 1 + 1\n2\n```\n\n```\n>>> 1 + 1\n3\n```\n\n```\n>>> [1, 2]\n[1, ...]\n```\n"
    report = import_note(note.encode(), run=True).report
    assert [block["as_expected"] for block in report["code"]] == [True, False, None]


def test_no_transcript_in_a_program() -> None:
    assert read_transcript("x = 1\nprint(x)") is None
    assert read_transcript(">>> this is a quotation") is None


# Doubtful characters


def doubtful(text: str, characters: str) -> Repair:
    return Repair(
        text,
        steps=("utf-8 as gbk",),
        doubts=tuple(
            Doubt(line, column, character, ("字", "宇"), 0.5)
            for line, words in enumerate(text.split("\n"), 1)
            for column, character in enumerate(words, 1)
            if character in characters
        ),
    )


def test_doubts_are_marked_without_disturbing_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# 题子\n\n> [!note] 子 > 正子\n\n```\nx子 = 1  # 子\n```\n\n==子==\n\nYou：\n\nok\n\nAI:\n\nok\n"
    monkeypatch.setattr(command, "repair", lambda data, quoted: doubtful(text, "子："))
    plain, shown = import_note(b"x"), import_note(b"x", mark=True)
    assert plain.text == lift(text).text and shown.report == plain.report
    assert re.sub(r"⟦(.)/字/宇⟧", r"\1", shown.text) == plain.text
    assert shown.text.count("⟦子/字/宇⟧") == 6 and "```python\nx⟦子/字/宇⟧ = 1" in shown.text
    lines = plain.text.split("\n")
    doubts = plain.report["encoding"]["doubts"]
    for doubt in doubts:
        if doubt["draft_line"]:
            assert lines[doubt["draft_line"] - 1][doubt["draft_column"] - 1] == doubt["chosen"]
    assert [doubt["chosen"] for doubt in doubts if not doubt["draft_line"]] == ["："]
    only = import_note(b"x", mark=True, encoding_only=True).text
    assert re.sub(r"⟦(.)/字/宇⟧", r"\1", only) == text and only.count("⟦") == 7


def test_many_doubts_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "repair", lambda data, quoted: doubtful("子\n\n" * 600, "子"))
    doubts = import_note(b"x").report["encoding"]["doubts"]
    assert [doubt["draft_line"] for doubt in doubts] == list(range(1, 1200, 2))


# The command


def test_the_command_writes_a_draft_and_a_report(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, "utf-8")
    assert main([str(note), "--report", str(tmp_path / "report.json")]) == 0
    assert (tmp_path / "note.draft.md").read_text("utf-8") == lift(NOTE).text
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert report["verdict"] == "passes" and "激活" in (tmp_path / "report.json").read_text("utf-8")
    assert {"note", "draft", "encoding", "changes", "images", "links", "code", "turns", "outline"} <= set(report)
    said = capsys.readouterr().out
    assert "passes" in said and "Pasted image 20250724232329.png" in said and len(said.splitlines()) < 30
    assert sorted(path.name for path in tmp_path.iterdir()) == ["note.draft.md", "note.txt", "report.json"]


def test_it_runs_from_anywhere_and_as_a_module(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("==x==", "utf-8")
    by_path = [sys.executable, str(ROOT / "scripts/import_note.py"), "a.txt", "-o", "b.md"]
    assert call(*by_path, cwd=tmp_path, PYTHONIOENCODING="ascii").returncode == 0
    assert (tmp_path / "b.md").read_text("utf-8") == "**x**\n"
    as_module = [sys.executable, "-m", "scripts.import_note", str(tmp_path / "a.txt"), "-o", str(tmp_path / "c.md")]
    assert call(*as_module, cwd=ROOT).returncode == 0
    assert one_line(call("make", "import", cwd=ROOT)).startswith("import: say which note: make import NOTE=")


def test_help_and_refusals_do_not_wait_for_torch() -> None:
    loaded = "import sys, scripts.import_note; print({'torch', 'hypothesis', 'matplotlib'} & set(sys.modules))"
    assert call(sys.executable, "-c", loaded, cwd=ROOT).stdout == "set()\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_the_encoding_of_the_file_is_told(encoding: str) -> None:
    imported = import_note("> [!note] 标题\r\n> 内容在这里\r\n".encode(encoding))
    assert imported.text == "/// note | 标题\n内容在这里\n///\n"
    assert imported.report["encoding"]["file"] == encoding.removesuffix("-sig")


def test_quoted_mojibake_stays_unless_asked(tmp_path: Path) -> None:
    mangled = "编码坏了，就成了这个样子。".encode().decode("latin-1")
    text = f"一篇完好的笔记，里面引用了乱码。\n\n{mangled}\n\n后面还有完好的中文，很多很多。\n"
    note, draft = tmp_path / "note.txt", tmp_path / "note.draft.md"
    note.write_text(text, "utf-8")
    assert main([str(note)]) == 0 and draft.read_text("utf-8") == text
    assert main([str(note), "--quoted", "--force"]) == 0 and "编码坏了" in draft.read_text("utf-8")


REFUSED = {
    "no such file": ("missing.txt", [], "no such file"),
    "a folder": ("folder", [], "not a file"),
    "empty": ("empty.txt", [], "empty"),
    "only blanks": ("blank.txt", [], "empty"),
    "binary": ("binary.txt", [], "binary"),
    "control characters": ("controls.txt", [], "binary"),
    "too large": ("large.txt", [], "larger than 2 MB"),
    "the draft exists": ("note.txt", ["-o", "taken.md"], "exists already: --force"),
    "the report exists": ("note.txt", ["--report", "taken.md"], "exists already: --force"),
    "the draft is the note": ("note.txt", ["-o", "note.txt", "--force"], "the note itself"),
    "the draft is a link to the note": ("note.txt", ["-o", "link.md", "--force"], "the note itself"),
    "the report is the note": ("note.txt", ["--report", "note.txt", "--force"], "the note itself"),
    "the report is the draft": ("note.txt", ["-o", "x.md", "--report", "x.md"], "both draft and report"),
    "the draft is a device": ("note.txt", ["-o", "/dev/null", "--force"], "no file that could be written"),
    "the draft is a link to itself": ("note.txt", ["-o", "loop", "--force"], "no file that could be written"),
    "the draft is nothing": ("note.txt", ["-o", ""], "a folder"),
    "the draft is a folder": ("note.txt", ["-o", "folder", "--force"], "a folder"),
    "no folder": ("note.txt", ["-o", "nowhere/x.md"], "there is no folder"),
    "no folder for the report": ("note.txt", ["--report", "nowhere/x.json"], "there is no folder"),
    "unwritable": ("note.txt", ["-o", "/proc/x.md"], "cannot be written"),
    "a name too long": ("note.txt", ["-o", "x" * 300], "too long"),
}


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    contents = {"empty.txt": b"", "blank.txt": b" \n\n", "binary.txt": b"PK\x03\x04\0\0abc" * 9, "taken.md": b"mine"}
    contents |= {"controls.txt": bytes(range(1, 32)) * 9, "large.txt": b"a" * 2_000_001, "note.txt": NOTE.encode()}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "link.md").symlink_to(tmp_path / "note.txt")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    return tmp_path


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_is_refused_in_one_line(name: str, notes: Path, capsys: pytest.CaptureFixture) -> None:
    note, arguments, reason = REFUSED[name]

    def state() -> dict[str, tuple[bytes, int]]:
        return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in notes.rglob("*") if path.is_file()}

    before = state()
    assert main([note, *arguments]) == 1
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 1 and said.err.startswith("import: ")
    assert reason in said.err
    assert state() == before


def test_a_wrong_option_is_a_question_of_usage(notes: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/import_note.py", "note.txt", "--nothing"], capture_output=True
    )
    assert done.returncode == 2 and b"Traceback" not in done.stderr


def test_force_overwrites(notes: Path) -> None:
    assert main(["note.txt", "-o", "taken.md", "--force"]) == 0
    assert (notes / "taken.md").read_text("utf-8") == lift(NOTE).text


def test_nothing_is_half_written(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert main(["note.txt", "-o", "taken.md", "--report", "r.json", "--force"]) == 1
    assert (notes / "taken.md").read_bytes() == b"mine" and not list(notes.glob(".*"))


# Whatever comes in

PIECES = [
    *(before for before, _ in CONVERSIONS.values()),
    *[
        "> ",
        "```",
        "```python\n",
        "~~~\n",
        "==",
        "**",
        "[[a]]",
        "\n",
        "\n\n",
        "$$\n",
        "`",
        "You:\n",
        "AI:\n",
        ">>> x = f()\n",
        "1\n",
        "# h\n",
        "- ",
        "  ",
        "/// note\n",
        "///\n",
        "\t",
    ],
    *[
        "中文。",
        "：",
        "     \n",
        "Python\n",
        "[!note] q\n",
        "- [!tip] z\n",
        "\r\n",
        "\x0b",
        "\x000\x00",
        "\u2028",
        "a==b and c==d",
        "![a](b.png)",
        "    # h\n",
    ],
]
FUZZ = settings(
    max_examples=60,
    derandomize=True,  # a change is tested, not the luck of the day
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def passes_or_says_why(draft: Draft) -> None:
    faults = encoding_faults(draft.text) + callout_faults(read_markdown(draft.text))
    assert sorted({line for line, _ in faults}) == sorted({problem.line for problem in draft.problems})


@given(texts)
@FUZZ
def test_any_note_is_lifted_once(text: str) -> None:
    draft = lift(text)
    assert lift(draft.text).text == draft.text
    passes_or_says_why(draft)


SCRIPTS = "\u4e00-\u9fff\u3040-\u30ffαβ🧠"  # no mark and no label is written in them
PROSE = st.text("abc 中文字符。，αβ🧠にほん", min_size=1, max_size=30).map("{}\n".format)


@given(st.lists(st.one_of(PROSE, st.sampled_from(PIECES)), max_size=12).map("".join))
@FUZZ
def test_no_word_is_lost(text: str) -> None:
    """Outputs of a transcript move below its program, and a program may print a name once more: so they are counted."""
    note = text.replace("ChatGPT 说", "ChatGPT")  # the mark of a turn keeps the name
    before, after = (Counter(re.findall(f"[{SCRIPTS}]", words)) for words in (note, lift(note).text))
    assert before <= after


@given(
    data=st.one_of(
        st.binary(max_size=200), texts.map(str.encode), st.text(max_size=60).map(lambda t: t.encode("utf-16"))
    )
)
@FUZZ
def test_any_bytes_give_a_draft_or_one_line(data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    note = tmp_path / "note.txt"
    note.write_bytes(data)
    code = main([str(note), "--force", "--mark", "--report", str(tmp_path / "report.json")])
    said = capsys.readouterr()
    assert (code, said.out, len(said.err.splitlines())) == (1, "", 1) or (code == 0 and said.err == "")


CLEAN = st.text(
    st.one_of(
        st.characters(min_codepoint=32, max_codepoint=126),
        st.sampled_from("中文学习笔记，。！？（）“”日本語テスト한국어🧠🎯👍🏽é—\n\t\r"),
    ),
    max_size=200,
)


@given(CLEAN)
@FUZZ
def test_clean_text_is_never_changed(text: str) -> None:
    try:
        imported = import_note(text.encode(), encoding_only=True)
    except NoteError as error:
        assert str(error) == "empty" and not text.strip()
    else:
        assert imported.text == text


def test_a_python_without_what_it_needs_is_told_which_has_it() -> None:
    said = one_line(call(sys.executable, "-S", "scripts/import_note.py", "note.txt", cwd=ROOT))
    assert "make import" in said
