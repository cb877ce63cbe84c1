"""The commands of README and CONTRIBUTING do what they say, and fail in one clear line."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from conftest import report
from scripts.book import ROOT, all_pages


def call(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess:
    """Run a command as a user would, not as a part of the `make test` that runs us."""
    clean = {key: value for key, value in os.environ.items() if key not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    return subprocess.run(command, cwd=cwd, env=clean | environment, capture_output=True, text=True, timeout=300)


def one_line(done: subprocess.CompletedProcess) -> str:
    """The one line a failed command says, make's own report left out."""
    assert done.returncode != 0, f"the command succeeded: {done.stdout}"
    lines = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    assert len(lines) == 1, done.stdout + done.stderr
    return lines[0]


@pytest.fixture
def checkout(book: Path) -> Path:
    """The book of two pages with what `make` needs: locks, this checkout's environment, a git history."""
    shutil.copytree(ROOT / "requirements", book / "requirements")
    (book / ".venv").symlink_to(ROOT / ".venv")
    call("git", "init", "-q", cwd=book)
    call("git", "add", "docs", cwd=book)
    return book


def shell_blocks(name: str) -> list[str]:
    """The lines of the ```bash blocks of a page of the repository, comments cut."""
    blocks = re.findall(r"^```bash\n(.*?)^```", (ROOT / name).read_text("utf-8"), re.S | re.M)
    lines = [line.partition("  #")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line]


def test_a_page_in_five_minutes_as_contributing_says(checkout: Path) -> None:
    """Runs CONTRIBUTING's own commands; between them does what it asks an author to do."""
    commands = [line for line in shell_blocks("CONTRIBUTING.md") if line.startswith("make")]
    steps = [command.split()[1] for command in commands]
    assert steps[:4] == ["new", "record", "check", "reviewed"], commands
    new, record, check, reviewed = (command.split() for command in commands[:4])
    page = new[-1].partition("=")[2]

    assert call(*new, cwd=checkout).returncode == 0
    assert call(*record, cwd=checkout).returncode == 0
    refused = call(*check, cwd=checkout)
    assert refused.returncode != 0 and f"docs/zh/{page}.md:2: still to be written" in refused.stdout, refused.stdout

    for lang in ("zh", "en"):
        file = checkout / "docs" / lang / f"{page}.md"
        words = {"zh": "这里写上作者想说的话，长短合适，可以通过检查，不再需要改动了。"}.get(
            lang, "what the author says " * 3
        )
        file.write_text(re.sub(r"‹[^›]*›", words, file.read_text("utf-8")), "utf-8")
    assert call(*reviewed, cwd=checkout).returncode == 0
    done = call(*check, cwd=checkout)
    assert done.returncode == 0, done.stdout
    assert call("make", "site", cwd=checkout).returncode == 0
    assert (checkout / "site/en" / page / "index.html").exists()


def test_a_new_page_overwrites_nothing(checkout: Path) -> None:
    before = (checkout / "docs/zh/demo/square.md").read_text("utf-8")
    assert "exists already; nothing was written" in one_line(call("make", "new", "PAGE=demo/square", cwd=checkout))
    assert (checkout / "docs/zh/demo/square.md").read_text("utf-8") == before
    assert "make new PAGE=" in one_line(call("make", "new", "PAGE=Demo", cwd=checkout))


def test_check_names_the_nearest_page(checkout: Path) -> None:
    assert one_line(call("make", "check", "PAGE=demo/sqare", cwd=checkout)).endswith("make check PAGE=demo/square")


FAULTS = {
    "unseeded": ("import torch\n\nprint(torch.rand(3))\n", "seed it"),
    "raises": ("import torch\n\nprint(torch.nothing)\n", "line 3 raised AttributeError"),
    "silent": ("print(end='')\n", "prints nothing"),
    "names_a_path": ("import sys\n\nprint(sys.prefix)\n", "prints a path of this machine"),
    "is_no_python": ("import torch\n\ntorch.ones(2)[\n", "raised SyntaxError"),
    "succeeds_error": ("print(1)\n", "ended without an error"),
}


def test_recording_refuses_what_would_not_repeat(checkout: Path) -> None:
    folder = checkout / "snippets/demo"
    for name, (source, _) in FAULTS.items():
        (folder / f"{name}.py").write_text(source, "utf-8")
        (folder / f"{name}.out").write_text("what stood here before\n", "utf-8")
    done = call("make", "record", cwd=checkout)
    assert done.returncode != 0
    said = dict(re.findall(r"^refused  snippets/demo/(\w+)\.py: (.*)$", done.stdout, re.M))
    for name, (_, reason) in FAULTS.items():
        assert reason in said.get(name, ""), done.stdout
        assert (folder / f"{name}.out").read_text("utf-8") == "what stood here before\n", f"{name}.out was overwritten"


def test_recording_does_nothing_twice(checkout: Path) -> None:
    assert "every program is recorded as it stands" in call("make", "record", cwd=checkout).stdout
    assert "there is no snippets/demo/nothing.py" in one_line(
        call("make", "record", "FILES=demo/nothing.py", cwd=checkout)
    )


def test_reading_side_by_side_prints_what_changed(checkout: Path) -> None:
    page = checkout / "docs/en/demo/square.md"
    page.write_text(page.read_text("utf-8").replace("The graph has been freed", "The graph is gone"), "utf-8")
    done = call("make", "reviewed", "PAGE=demo/square", cwd=checkout)
    assert "-The graph has been freed" in done.stdout and "+The graph is gone" in done.stdout, done.stdout
    assert "docs/zh/demo/square.md: unchanged" in done.stdout
    assert "has not changed since" in call("make", "reviewed", "PAGE=demo/square", cwd=checkout).stdout
    assert "name one page" in one_line(call("make", "reviewed", cwd=checkout))


def test_the_site_is_built_once_and_kept_when_a_page_breaks(checkout: Path) -> None:
    first = call("make", "site", cwd=checkout)
    assert first.returncode == 0 and "site/" in first.stdout.splitlines()[-1], first.stdout + first.stderr
    home = checkout / "site/en/index.html"
    stamp = home.stat().st_mtime_ns
    assert call("make", "site", cwd=checkout).returncode == 0
    assert home.stat().st_mtime_ns == stamp, "make site built again what had not changed"
    page = checkout / "docs/en/demo/square.md"
    page.write_text(page.read_text("utf-8").replace("x^2 = 2x", "\\fraq{x}"), "utf-8")
    done = call("make", "site", cwd=checkout)
    assert done.returncode != 0 and "docs/en/demo/square.md:14: broken formula" in done.stderr, done.stderr
    assert home.stat().st_mtime_ns == stamp, "a failed build touched site/"


SETUP = "import runpy, sys; sys.argv = ['env.py', 'site']; {}; runpy.run_path('scripts/env.py', run_name='__main__')"


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """What setting up needs, without an environment."""
    for name in ("scripts", "requirements"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "docs").mkdir()
    return tmp_path


def test_an_old_python_is_told_so(bare: Path) -> None:
    fake = "import platform; sys.version_info = (3, 9, 1); platform.python_version = lambda: '3.9.1'"
    line = one_line(call(sys.executable, "-c", SETUP.format(fake), cwd=bare))
    assert line == "setup: Python 3.9.1 is too old, 3.11 or newer is needed: make PYTHON=python3.12 …"


def test_debians_python_without_venv_is_told_so(bare: Path) -> None:
    line = one_line(call(sys.executable, "-c", SETUP.format("sys.modules['ensurepip'] = None"), cwd=bare))
    assert "apt install python3-venv" in line


def test_a_missing_python_is_told_so(bare: Path) -> None:
    assert "there is no python9" in one_line(call("make", "site", "PYTHON=python9", cwd=bare))


def test_no_network_is_told_so(bare: Path) -> None:
    closed = "http://127.0.0.1:9/"  # nothing listens on the discard port
    settings = {"PIP_INDEX_URL": closed, "PIP_EXTRA_INDEX_URL": "", "PIP_FIND_LINKS": "", "PIP_RETRIES": "0"}
    settings |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1"}
    line = one_line(call(sys.executable, "scripts/env.py", "site", cwd=bare, **settings))
    assert "no network: the package index cannot be reached" in line
    assert not (bare / ".venv/site.installed").exists()


def test_the_locks_hold_what_is_asked_for_and_no_cuda() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    for group, wanted in groups.items():
        locked = (ROOT / f"requirements/{group}.txt").read_text("utf-8")
        names = set(re.findall(r"^([\w.-]+)==", locked, re.M))
        asked = {re.split(r"[<>=]", item)[0].lower() for item in wanted if isinstance(item, str)}
        assert asked <= names, f"requirements/{group}.txt lacks {asked - names}: make lock"
        assert not re.search(r"nvidia|cuda|triton", locked), f"requirements/{group}.txt holds CUDA packages"
        assert "://" not in locked, f"requirements/{group}.txt names a host"
    assert "torch==2.13.0\n" in (ROOT / "requirements/test.txt").read_text("utf-8")
    assert "torch" not in (ROOT / "requirements/site.txt").read_text("utf-8")


def test_ci_and_readme_run_the_same_commands() -> None:
    commands = [line for line in shell_blocks("README.md") if re.fullmatch(r"make (site|test)", line)]
    assert commands[:2] == ["make site", "make test"], commands
    ci = (ROOT / ".ci/run").read_text("utf-8")
    assert re.search(r"^make site\nmake test$", ci, re.M), ".ci/run does not run README's two commands"
    assert ".ci/run" in (ROOT / ".github/workflows/ci.yml").read_text("utf-8")


def test_every_command_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    for document in ("README.md", "CONTRIBUTING.md"):
        used = set(re.findall(r"\bmake (\w+)", (ROOT / document).read_text("utf-8")))
        assert used <= targets, f"{document}: there is no make {used - targets}"
        for path in re.findall(
            r"`((?:docs|snippets|scripts|tests|vendor|requirements)/[\w./-]*)`", (ROOT / document).read_text("utf-8")
        ):
            assert (ROOT / path).exists(), f"{document}: there is no {path}"


def test_vendored_files_are_what_their_list_says() -> None:
    parts = tomllib.loads((ROOT / "vendor/vendored.toml").read_text("utf-8"))["part"]
    problems = []
    for part in parts:
        file = ROOT / "vendor" / part["file"]
        if hashlib.sha256(file.read_bytes()).hexdigest() != part["sha256"]:
            problems.append(f"vendor/{part['file']}: not the file that vendored.toml describes")
        if not (file.parent / "LICENSE").exists():
            problems.append(f"vendor/{part['file']}: its LICENSE is missing")
    listed = {(ROOT / "vendor" / part["file"]).parent for part in parts}
    problems += [
        f"vendor/{folder.name}: not in vendored.toml"
        for folder in (ROOT / "vendor").iterdir()
        if folder.is_dir() and folder not in listed
    ]
    report(problems)


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]])
def test_ruff_finds_nothing(command: list[str]) -> None:
    done = call(sys.executable, "-m", "ruff", *command, "--no-cache", cwd=ROOT)
    assert done.returncode == 0, done.stdout


def test_no_page_names_a_machine() -> None:
    report(
        [
            f"{page.shown}:{number}: a path of a machine: {line.strip()[:60]}"
            for page in all_pages(ROOT)
            for number, line in enumerate(page.source.splitlines(), 1)
            if re.search(r"(?<![\w.])/(?:home|root|tmp|Users)/", line)
        ]
    )
