"""What several tests of the installers start from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import environment
from build_scripts.packaging.contents import executables


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All renditions of the icon."""
    folder = tmp_path_factory.mktemp("icons")
    command = [sys.executable, "-P", "-m", "build_scripts.packaging.icons", str(folder)]
    subprocess.run(command, env=environment.for_child(), check=True, timeout=60)
    return folder


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """Something in the place of the frozen folder."""
    folder = tmp_path / "payload"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    for name in executables("win32"):
        (folder / f"{name}.exe").write_bytes(b"MZ")
    (folder / "_internal" / "PySide6" / "Qt6Core.dll").write_bytes(b"MZ")
    return folder
