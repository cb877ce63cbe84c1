"""scripts/mojibake.py gives back what was written: each way of mangling undone, sound text left alone, losses admitted."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import scripts.bench_import
from scripts.book import ROOT
from scripts.chinese_model import Model
from scripts.mojibake import PAGES, NoteError, candidates, repair

BY_NAME = {page.name: page for page in PAGES}
PROSE = """# 反向传播

反向传播沿着计算图往回走：从损失出发，把每一步的导数乘起来，一直乘到参数为止。你可以把它看成链式法则的一种排法！
“梯度”指出上升最快的方向；训练时沿相反的方向走一小步，损失就会变小。为什么只走一小步？因为梯度只在附近有效。

| 名字 | 形状 |
|---|---|
| `weight` | (10, 64) |

```python
loss.backward()  # 求出所有参数的梯度
```

学习率太大，损失会不断变大；太小，则要走很多步。✅ 先试 0.01，再试 0.1。公式 $x_{t+1} = x_t - \\eta\\nabla f(x_t)$ 不变。
"""


@pytest.fixture(scope="session")
def model() -> Model:
    return Model()


def misread(text: str, page: str) -> str:
    return scripts.bench_import.misread(text, BY_NAME[page])


def wrong(found: str, written: str) -> list[str]:
    assert len(found) == len(written), f"{len(found)} characters instead of {len(written)}: {found[:80]!r}"
    return [f"{b!r} instead of {a!r}" for a, b in zip(written, found, strict=True) if a != b]


@pytest.mark.parametrize(
    "pages",
    [["windows-1252"], ["windows-1254"], ["latin-1"], ["windows-1252"] * 2, ["windows-1254"] * 2, ["latin-1"] * 2],
)
def test_a_page_of_notes_comes_back(pages: list[str]) -> None:
    mangled = PROSE
    for page in pages:
        mangled = misread(mangled, page)
    repaired = repair(mangled.encode())
    assert list(repaired.steps) == pages
    mistaken = wrong(repaired.text, PROSE)
    assert len(mistaken) <= 0.01 * len(PROSE), mistaken


@pytest.mark.parametrize(
    "text", ["学习 PyTorch 笔记", "Всё русское прочли не так", "It’s what we don’t know, isn’t it"]
)
def test_short_and_foreign_text_comes_back(text: str, model: Model) -> None:
    assert repair(misread(text, "windows-1252").encode(), model=model).text == text


def test_a_choice_is_reported_with_its_place_and_what_else_it_may_be(model: Model) -> None:
    text = "第一行。\n他在家中等。\n"
    repaired = repair(misread(text, "windows-1252").encode(), model=model)
    assert repaired.text == text
    (doubt,) = (doubt for doubt in repaired.doubts if doubt.chosen == "中")
    assert (doubt.line, doubt.column) == (2, 4)
    assert "不" in doubt.alternatives  # E4 B8 AD and E4 B8 8D: both lose their last byte
    assert 0 < doubt.confidence < 1


def test_what_is_determined_is_no_doubt(model: Model) -> None:
    mangled = misread("向量、矩阵", "windows-1252")
    whole = repair("向量和矩阵".encode().decode("latin-1").encode(), model=model)
    assert whole.text == "向量和矩阵" and not whole.doubts
    assert repair(mangled.encode(), model=model).text == "向量、矩阵"


def test_code_formulas_and_tables_survive(model: Model) -> None:
    repaired = repair(misread(PROSE, "windows-1254").encode(), model=model)
    lines = [line for line in PROSE.splitlines() if line.isascii()]
    assert [line for line in repaired.text.splitlines() if line.isascii()] == lines


@pytest.mark.parametrize(
    "text",
    [
        "【提示】如果报错，先看最后一行。",
        "点击「确定」、「取消」或「应用」按钮。",
        "他说：“你好”、“再见”。",
    ],
)
def test_brackets_find_their_partners(text: str, model: Model) -> None:
    assert repair(misread(text, "windows-1252").encode(), model=model).text == text


def test_gbk_and_utf8_taken_for_each_other(model: Model) -> None:
    text = "矩阵乘以向量"  # its bytes in UTF-8 happen to be pairs of GBK throughout
    assert repair(text.encode("gbk"), model=model).encoding == "gb18030"
    for mangled, step in (
        (text.encode("utf-8").decode("gbk"), "utf-8 as gbk"),
        (text.encode("gbk").decode("latin-1"), "gbk as windows-1252"),
    ):
        repaired = repair(mangled.encode(), model=model)
        assert (repaired.text, repaired.steps) == (text, (step,))


def test_a_byte_that_gbk_could_not_pair_is_found_again(model: Model) -> None:
    text = "线性代数 abc 里的矩阵，可以相乘。他说：“对，这是不是很好？”\n"
    mangled = text.encode("utf-8").decode("gbk", "replace")
    assert "\ufffd" in mangled
    repaired = repair(mangled.encode(), model=model)
    assert not wrong(repaired.text, text)


SOUND = [
    "联通",  # its bytes in GBK happen to be UTF-8
    "日本語の文章です。カタカナもあります。",
    "Être ou ne pas être — «déjà vu», naïve café à Noël",
    "Füße größer Äpfel „Zitat“ ±5° × ½",
    "İstanbul’da şu ığdır çöğü",
    "🎉 🐍 ✅ ❌ ⚠️ 👩‍🔬",
    "It’s “fine” — really…",
    "把 UTF-8 当成 Windows-1252 来读，“学”就变成 å¦，例如 å¦ä¹ ç¬”è®°。",
    "For example, the word 学习 turns into å¦ä¹ , and café into cafÃ©.",
    "The word å¦ä¹  is mojibake.",
    "Garbage like å¦ä¹ ç¬”è®° appears.",
    "Mojibake such as â€™ or Ã© shows that UTF-8 was read as Windows-1252.",
]


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_is_left_alone(text: str, model: Model) -> None:
    repaired = repair(text.encode(), model=model)
    assert (repaired.text, repaired.steps, repaired.doubts) == (text, (), ())


ALPHABET = st.one_of(
    st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF),
    st.characters(min_codepoint=0x3040, max_codepoint=0x30FF),
    st.characters(min_codepoint=0x20, max_codepoint=0x7E),
    st.sampled_from("，。、；：？！“”（）《》—…🎉🐍✅\n"),
)


@settings(max_examples=300, deadline=None)
@given(st.text(ALPHABET))
@example("联通")
def test_no_sound_text_is_changed(text: str) -> None:
    assert repair(text.encode()).text == text


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_one_line(data: bytes) -> None:
    try:
        assert isinstance(repair(data).text, str)
    except NoteError as error:
        assert str(error) and "\n" not in str(error)


def test_quoted_passages_are_repaired_when_asked(model: Model) -> None:
    text = "编码读错以后，“学习笔记”成了乱码："
    note = text + misread("“反向传播”和“损失函数”", "windows-1252")
    assert repair(note.encode(), model=model).text == note
    assert repair(note.encode(), quoted=True, model=model).text == text + "“反向传播”和“损失函数”"


@pytest.mark.parametrize(
    ("data", "part"),
    [
        ("学习笔记：神经网络".encode("gbk").decode("utf-8", "replace").encode(), "U+FFFD"),
        (bytes(range(128, 256)) * 3, "no encoding fits"),
        (b"\xff\xfe\x00", "not utf-16"),
    ],
)
def test_what_cannot_be_repaired_is_said(data: bytes, part: str) -> None:
    with pytest.raises(NoteError, match=part.replace("+", r"\+")):
        repair(data)


@given(st.characters(min_codepoint=0x80, exclude_categories=["Cs"]))
@settings(max_examples=500, deadline=None)
def test_the_character_that_was_written_is_among_the_candidates(char: str) -> None:
    for page in PAGES:
        piece = bytes(byte for byte in char.encode("utf-8") if byte not in page.lost)
        assert char in candidates(piece, page.lost)


def test_notes_on_this_sites_subject_come_back_better_still() -> None:
    """The site's own model has read the pages; the one at hand is left out, so nothing is read off."""
    page = ROOT / "docs/zh/optimizers/momentum.md"
    model = Model()
    for other in (ROOT / "docs/zh").rglob("*.md"):
        if other != page:
            model.learn(other.read_text("utf-8"))
    text = page.read_text("utf-8")
    repaired = repair(misread(text, "windows-1252").encode(), model=model)
    assert len(wrong(repaired.text, text)) <= 0.002 * len(text)
