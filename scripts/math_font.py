"""Cut Latin Modern Math to what a site's formulas use."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from html import unescape

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from scripts.book import ROOT

MATH_FONT = ROOT / "vendor/latinmodern-math/latinmodern-math.otf"
UNDERBRACE = "uni23DF"
BRACKETS = {"parenleft", "parenright", "bracketleft", "bracketright", "braceleft", "braceright", "bar"}

# A browser draws a variable, <mi>x</mi>, with the italic that Unicode keeps for mathematics: U+1D465.
ITALIC = {
    chr(int(unicodedata.decomposition(chr(code)).split()[1], 16)): chr(code)  # "<font> 0078": x
    for code in (0x210E, *range(0x1D434, 0x1D455), *range(0x1D456, 0x1D468), *range(0x1D6E2, 0x1D71C))
}

logging.getLogger("fontTools").setLevel(logging.ERROR)


def drawn_characters(formula: str) -> set[str]:
    """The characters whose glyphs a browser needs to draw a formula, given as MathML."""
    variables = re.findall(r"<mi>(.)</mi>", formula)
    rest = re.sub(r"<mi>.</mi>", "", formula)
    roots = {"√"} if "<msqrt" in formula or "<mroot" in formula else set()  # drawn, but nowhere written
    return {ITALIC.get(letter, letter) for letter in variables} | set(unescape(re.sub(r"<[^>]*>", "", rest))) | roots


def math_font(characters: str) -> bytes:
    """Latin Modern Math, cut to `characters` and the larger variants of brackets and roots among them, as woff2."""
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = []
    options.drop_tables += ["FFTM"]
    font = subset.load_font(str(MATH_FONT), options)
    drop_wide_variants(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters or " ")
    subsetter.subset(font)
    narrow_brackets(font)
    for number in (1, 4, 6):  # family, full name, PostScript name: its licence asks for another name
        font["name"].setName("GB-Math" if number == 6 else "GB Math", number, 3, 1, 0x409)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    return buffer.getvalue()


def drop_wide_variants(font: TTFont) -> None:
    """Nothing grows sideways in the book but the brace under a formula: arrows and bars keep the one width they have."""
    variants = font["MATH"].table.MathVariants
    wide = zip(variants.HorizGlyphCoverage.glyphs, variants.HorizGlyphConstruction, strict=True)
    kept = [(glyph, construction) for glyph, construction in wide if glyph == UNDERBRACE]
    variants.HorizGlyphCoverage.glyphs = [glyph for glyph, _ in kept]
    variants.HorizGlyphConstruction = [construction for _, construction in kept]
    variants.HorizGlyphCount = len(kept)


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
