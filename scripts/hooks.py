"""MkDocs hooks: comfort, not meaning. Without them the pages lose the footer line, the language switch and the fonts,
but not a word. Only the glossary's entries are put in here.
"""

from __future__ import annotations

import re
import tomllib
from html import unescape
from pathlib import Path

from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File

from scripts import glossary
from scripts.book import LANGUAGES, ROOT, Page, figure_files, is_cell, labs, recorded_as
from scripts.math_font import drawn_characters, math_font
from scripts.record import load_records, stale
from scripts.stylesheets import trim_site

ASSETS = ROOT / "docs/assets"


def on_files(files, config):
    """Publish docs/assets in both editions, and each lab's notebook in the edition's language beside its page."""
    for path in sorted(ASSETS.rglob("*.*")):
        name = path.relative_to(ASSETS.parent).as_posix()
        files.append(File(name, str(ASSETS.parent), config.site_dir, config.use_directory_urls))
    files.append(File.generated(config, "assets/notices.txt", content=notices()))
    for lab in labs(ROOT):
        notebook = (ROOT / "snippets" / lab).with_suffix(f".{config.theme['language']}.ipynb")
        if notebook.exists():
            files.append(File.generated(config, f"{lab.removesuffix('.py')}.ipynb", abs_src_path=str(notebook)))
    return files


def on_page_markdown(markdown: str, page, config, files) -> str | None:
    """Refuse a page whose evidence is missing or out of date; note for the footer what its blocks were run with."""
    this = Page(ROOT, config.theme["language"], Path(page.file.src_uri).with_suffix("").as_posix())
    if problems := evidence_problems(this):
        raise BuildError(problems[0])
    records = load_records(ROOT)
    ran = [records[recorded_as(program.value)] for program in this.included("program")]
    page.meta["ran"] = {key: min(run[key] for run in ran) for key in ("torch", "python")} if ran else None
    if this.name != glossary.NAME:
        return None
    if problems := glossary.glossary_problems(ROOT):
        raise BuildError("\n".join(problems))
    return markdown.replace(glossary.MARK, glossary.entries(ROOT, this.lang))


def evidence_problems(page: Page) -> list[str]:
    """Includes that lead nowhere, and programs edited after they were recorded, each with its line and its cure."""
    found = []
    for element in page.elements:
        place = f"{page.shown}:{element.line}"
        if element.kind in ("program", "output") and not (page.root / "snippets" / element.value).exists():
            cure = "make record" if element.kind == "output" else "write it, or mend the include"
            found.append(f"{place}: there is no snippets/{element.value}: {cure}")
        elif element.kind == "program" and stale(page.root, [element.value]):
            source = recorded_as(element.value)
            found.append(f"{place}: snippets/{source} is not recorded as it stands: make record FILES={source}")
        elif element.kind == "figure":
            folder, _, name = element.value.rpartition("/")
            drawing = recorded_as(element.value) if is_cell(element.value) else f"{folder}/draw_{name}.py"
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
    output = re.sub(r"<pre><span></span><code>(.*?)</code>", light_block, output, flags=re.S)
    parts = re.split(r"(<pre.*?</pre>)", output, flags=re.S)
    # The templates' indentation: 1 kB a page, packed.
    parts[::2] = [re.sub(r"\n\s+", "\n", part) for part in parts[::2]]
    output = "".join(parts)
    search = 'data-md-component="search" role="dialog"'
    return output.replace(search, f'{search} aria-label="{config.extra["words"]["search"]}"')


def wrap_long_lines(block: re.Match[str]) -> str:
    """Tables of numbers keep their columns and scroll on a phone; messages that fit no screen wrap."""
    lines = unescape(re.sub(r"<[^>]*>", "", block[0])).splitlines()
    return block[0].replace(" highlight", " highlight gb-wrap", 1) if max(map(len, lines)) > 80 else block[0]


def light_block(block: re.Match[str]) -> str:
    """Spare the reader the tags around names, spaces and signs, which have the colour of the text or nearly so, and the
    layout of blocks out of view. The style sheet reserves their lines; they can be reached by keyboard from the start.
    """
    tokens = re.sub(r'<span class="(?:n|w|nn|p|o)">(.*?)</span>', r"\1", block[1], flags=re.S)
    return f'<pre style="--gb-lines:{tokens.count(chr(10))}"><code tabindex="0">{tokens}</code>'


def on_post_build(config) -> None:
    """Cut the math font to the characters that the edition's formulas use, and the style sheets to what its pages use."""
    used: set[str] = set()
    for path in Path(config.site_dir).rglob("*.html"):
        for formula in re.findall(r"<math.*?</math>", path.read_text("utf-8"), re.S):
            used |= drawn_characters(formula)
    (Path(config.site_dir) / "assets/math.woff2").write_bytes(math_font("".join(sorted(used))))
    trim_site(Path(config.site_dir))


def notices() -> str:
    """What the site carries from others, with the licences' texts."""
    parts = tomllib.loads((ROOT / "vendor/vendored.toml").read_text("utf-8"))["part"]
    texts = []
    for part in parts:
        licence = (ROOT / "vendor" / part["file"]).parent / "LICENSE"
        head = f"{part['name']} {part['version']} ({part['license']}): {part['use']}"
        texts.append(f"{head}\n{'=' * len(head)}\n\n{licence.read_text('utf-8')}")
    return "\n\n".join(texts)
