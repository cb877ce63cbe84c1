"""The book of two pages that faults are put into."""

import shutil
from pathlib import Path

import pytest

from scripts import programs
from tests import miniature


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("miniature")
    miniature.make(folder)
    return folder


@pytest.fixture
def book(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sound miniature to put a fault into."""
    folder = tmp_path / "book"
    shutil.copytree(sound, folder)
    programs.run_once.cache_clear()
    return folder
