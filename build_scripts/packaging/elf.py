"""What Linux's libraries and programs need: read with `objdump`, which comes with `strip`."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\x7fELF"
_NEEDED: Final = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC: Final = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Binary:
    """A library or program: what it asks for by name, and the newest glibc whose functions it calls."""

    path: Path
    needs: tuple[str, ...]
    glibc: tuple[int, int]


def binaries(folder: Path) -> list[Binary]:
    """Every library and program in a folder; links are left out."""
    return [read(path) for path in sorted(folder.rglob("*")) if _is_binary(path)]


def read(path: Path) -> Binary:
    """What one of them needs."""
    said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(said)]
    return Binary(path, tuple(_NEEDED.findall(said)), max(versions, default=(0, 0)))


def newest_glibc(found: Iterable[Binary]) -> tuple[int, int]:
    """The oldest glibc that has all that these call: what the whole needs."""
    return max((binary.glibc for binary in found), default=(0, 0))


def _is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
