"""Makes of a catalogue the file that Qt reads, with the compiler that comes with Qt."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import PySide6

from build_scripts.translations.catalogue import FOLDER, path_of

TOOL: Final = "lrelease.exe" if sys.platform == "win32" else "lrelease"


def compiled_path(language: str, folder: Path = FOLDER) -> Path:
    """What the program reads."""
    return path_of(language, folder).with_suffix(".qm")


def compile_catalogue(path: Path) -> bytes:
    """The compiled catalogue: what is finished in it, nothing else. Raises `CalledProcessError`."""
    with tempfile.TemporaryDirectory(prefix="compile-") as folder:
        made = Path(folder) / path.with_suffix(".qm").name
        tool = Path(PySide6.__file__).parent / TOOL
        subprocess.run(
            [str(tool), "-silent", "-nounfinished", str(path), "-qm", str(made)],
            check=True,
            stdin=subprocess.DEVNULL,
        )
        return made.read_bytes()


def compiled_stale(language: str) -> bytes | None:
    """What the compiled file ought to be, where it is something else."""
    path, made = compiled_path(language), compile_catalogue(path_of(language))
    is_fresh = path.exists() and path.read_bytes() == made
    return None if is_fresh else made
