"""MkDocs hooks: comfort, not meaning. Without them the pages lose the footer line, the language switch and the fonts,
but not a word.
"""

from __future__ import annotations

import io
import logging
import re
import tomllib
from html import unescape
from pathlib import Path

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File

from scripts.book import LANGUAGES, ROOT, Page, figure_files
from scripts.record import load_records, stale

ASSETS = ROOT / "docs/assets"
BRACKETS = {"parenleft", "parenright", "bracketleft", "bracketright", "braceleft", "braceright", "bar"}
MATH_FONT = ROOT / "vendor/latinmodern-math/latinmodern-math.otf"

logging.getLogger("fontTools").setLevel(logging.ERROR)


def on_files(files, config):
    """Publish docs/assets in both editions."""
    for path in sorted(ASSETS.rglob("*.*")):
        name = path.relative_to(ASSETS.parent).as_posix()
        files.append(File(name, str(ASSETS.parent), config.site_dir, config.use_directory_urls))
    files.append(File.generated(config, "assets/notices.txt", content=notices()))
    return files


def on_page_markdown(markdown: str, page, config, files) -> None:
    """Refuse a page whose evidence is missing or out of date; note for the footer what its blocks were run with."""
    this = Page(ROOT, config.theme["language"], Path(page.file.src_uri).with_suffix("").as_posix())
    if problems := evidence_problems(this):
        raise BuildError(problems[0])
    records = load_records(ROOT)
    ran = [records[program.value] for program in this.included("program")]
    page.meta["ran"] = {key: min(run[key] for run in ran) for key in ("torch", "python")} if ran else None


def evidence_problems(page: Page) -> list[str]:
    """Includes that lead nowhere, and programs edited after they were recorded, each with its line and its cure."""
    found = []
    for element in page.elements:
        place = f"{page.shown}:{element.line}"
        if element.kind in ("program", "output") and not (page.root / "snippets" / element.value).exists():
            cure = "make record" if element.kind == "output" else "write it, or mend the include"
            found.append(f"{place}: there is no snippets/{element.value}: {cure}")
        elif element.kind == "program" and stale(page.root, [element.value]):
            found.append(
                f"{place}: snippets/{element.value} is not recorded as it stands: make record FILES={element.value}"
            )
        elif element.kind == "figure":
            folder, _, name = element.value.rpartition("/")
            drawing = f"{folder}/draw_{name}.py"
            if not figure_files(page.root, element.value)[page.lang].exists():
                found.append(f"{place}: there is no figure {element.value}: snippets/{drawing} and make record draw it")
            elif stale(page.root, [drawing]):
                found.append(f"{place}: snippets/{drawing} is not drawn as it stands: make record FILES={drawing}")
    return found


def on_page_context(context, page, config, nav) -> None:
    """Point the language switch at the same page of the other edition: without JavaScript, on any host and port."""
    config.extra["alternate"] = [
        {"name": name, "lang": lang, "link": f"../{lang}/{page.url}"} for lang, name in LANGUAGES.items()
    ]


def on_post_page(output: str, page, config) -> str:
    """Mend what Material's templates leave out, where an override would have to copy a whole template."""
    # Material's script fetches a sitemap beside each alternate page; overrides/sitemap.xml names them instead.
    output = re.sub(r'\s*<link rel="alternate"[^>]*hreflang[^>]*>', "", output)
    output = re.sub(r'<div class="language-text highlight">.*?</code>', wrap_long_lines, output, flags=re.S)
    search = 'data-md-component="search" role="dialog"'
    return output.replace(search, f'{search} aria-label="{config.extra["words"]["search"]}"')


def wrap_long_lines(block: re.Match[str]) -> str:
    """Tables of numbers keep their columns and scroll on a phone; messages that fit no screen wrap."""
    lines = unescape(re.sub(r"<[^>]*>", "", block[0])).splitlines()
    return block[0].replace(" highlight", " highlight gb-wrap", 1) if max(map(len, lines)) > 80 else block[0]


def on_post_build(config) -> None:
    """Cut the math font to the characters that the edition's formulas use."""
    used: set[str] = set()
    for path in Path(config.site_dir).rglob("*.html"):
        for formula in re.findall(r"<math.*?</math>", path.read_text("utf-8"), re.S):
            used |= set(unescape(re.sub(r"<[^>]*>", "", formula)))
    (Path(config.site_dir) / "assets/math.woff2").write_bytes(math_font("".join(sorted(used))))


def math_font(characters: str) -> bytes:
    """Latin Modern Math, cut to `characters` and the larger variants of brackets and roots among them, as woff2."""
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = []
    options.drop_tables += ["FFTM"]
    font = subset.load_font(str(MATH_FONT), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters or " ")
    subsetter.subset(font)
    narrow_brackets(font)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    return buffer.getvalue()


def narrow_brackets(font: TTFont) -> None:
    """Give the taller variants of a bracket about the width of the bracket itself.

    Chromium sets every bracket that can grow as wide as its widest variant: ( x ) instead of (x).
    """
    glyphs, charstrings, metrics = font.getGlyphSet(), font["CFF "].cff[0].CharStrings, font["hmtx"]
    variants = font["MATH"].table.MathVariants if "MATH" in font else None
    if not (variants and variants.VertGlyphCoverage):
        return
    moved = {}
    for base, construction in zip(variants.VertGlyphCoverage.glyphs, variants.VertGlyphConstruction, strict=True):
        if base not in BRACKETS:
            continue
        limit = round(1.35 * metrics[base][0])
        assembly = construction.GlyphAssembly.PartRecords if construction.GlyphAssembly else []
        taller = [record.VariantGlyph for record in construction.MathGlyphVariantRecord]
        for name in {*taller, *(part.glyph for part in assembly)} - {base}:
            if metrics[name][0] > limit:
                moved[name] = limit, (limit - metrics[name][0]) // 2
    for name, (width, shift) in moved.items():
        pen = T2CharStringPen(width, glyphs)
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        charstrings[name] = pen.getCharString(charstrings[name].private, charstrings[name].globalSubrs)
        metrics[name] = width, metrics[name][1] + shift


def notices() -> str:
    """What the site carries from others, with the licences' texts."""
    parts = tomllib.loads((ROOT / "vendor/vendored.toml").read_text("utf-8"))["part"]
    texts = []
    for part in parts:
        licence = (ROOT / "vendor" / part["file"]).parent / "LICENSE"
        head = f"{part['name']} {part['version']} ({part['license']}): {part['use']}"
        texts.append(f"{head}\n{'=' * len(head)}\n\n{licence.read_text('utf-8')}")
    return "\n\n".join(texts)
