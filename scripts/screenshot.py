"""Take the README's picture from the built site: make site && python -m scripts.screenshot

Writes docs/screenshot.png: the Sigmoid lesson in Chinese on a light background beside the English one on a dark one.
Needs Debian's chromium.
"""

from __future__ import annotations

import base64
import shutil
import sys

from playwright.sync_api import sync_playwright

from scripts.bench import free_port, serving
from scripts.book import ROOT

SHOTS = [("zh", "light"), ("en", "dark")]
SIZE = {"width": 620, "height": 780}
SCROLL_TO = "#figure"
PICTURE = "<body style='margin:0;display:flex;gap:12px;padding:12px;background:#8a97a6'>{}</body>"


def main() -> int:
    chromium = shutil.which("chromium")
    if not chromium or not (ROOT / "site/index.html").exists():
        print("screenshot: needs chromium (apt install chromium) and a built site (make site)", file=sys.stderr)
        return 1
    port = free_port()
    with serving(ROOT / "site", port), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        images = []
        for lang, scheme in SHOTS:
            tab = browser.new_context(viewport=SIZE, color_scheme=scheme).new_page()
            tab.goto(f"http://127.0.0.1:{port}/{lang}/activations/sigmoid/")
            tab.evaluate(f"scrollTo(0, document.querySelector('{SCROLL_TO}').offsetTop - 76)")
            tab.wait_for_timeout(500)  # fonts and annotations
            image = base64.b64encode(tab.screenshot()).decode()
            images.append(f"<img width={SIZE['width']} src='data:image/png;base64,{image}'>")
        tab = browser.new_page(viewport={"width": 2 * SIZE["width"] + 36, "height": SIZE["height"] + 24})
        tab.set_content(PICTURE.format("".join(images)))
        tab.screenshot(path=str(ROOT / "docs/screenshot.png"))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
