"""Makes the folder that all installers share: frozen by PyInstaller, then cleared of what nothing needs.

The same source, lock, Python and `SOURCE_DATE_EPOCH` give the same folder, byte for byte.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from build_scripts.packaging import contents, elf
from build_scripts.packaging.identity import BUILD, NAME, ROOT, made_at
from build_scripts.trouble import SetUpProblem, say

SPEC: Final = ROOT / "build_scripts" / "packaging" / "job_canceller.spec"
MADE: Final = BUILD / "made"
"""Files that are made for the folder before it is frozen: icons, the version resource."""
LIBRARIES: Final = "_internal"
"""PyInstaller's name for the part of the folder that people need not look into."""
PLUGINS: Final = f"{LIBRARIES}/PySide6/Qt/plugins"

_EXTENSION: Final = (".abi3.so", "-linux-gnu.so")
_PATIENCE: Final = 1200.0
"""Seconds after which PyInstaller is taken for hung; it takes one or two minutes."""
_SEED: Final = "1"
"""For the order of sets and dictionaries in what Python compiles."""


def freeze(python: Path, place: Path) -> Path:
    """Freeze the program into a new folder under `place`; that folder. Raises `SetUpProblem`."""
    say("Freezing the program …")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    variables = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(made_at()),
        "PYTHONHASHSEED": _SEED,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYINSTALLER_CONFIG_DIR": str(place / "cache"),
        "JOB_CANCELLER_MADE": str(MADE),
    }
    for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONOPTIMIZE"):
        variables.pop(name, None)
    log = place / "pyinstaller.log"
    with log.open("w", encoding="utf-8") as output:
        done = subprocess.run(
            [
                *(str(python), "-P", "-m", "PyInstaller", "--noconfirm", "--log-level=INFO"),
                *(f"--workpath={place / 'work'}", f"--distpath={place}", str(SPEC)),
            ],
            cwd=ROOT,
            env=variables,
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=_PATIENCE,
            check=False,
        )
    if done.returncode != 0:
        last = log.read_text(encoding="utf-8").splitlines()[-1:]
        raise SetUpProblem(f"PyInstaller failed: {''.join(last)} (all is in {log})")
    folder = place / NAME
    if sys.platform == "linux":
        drop_what_nothing_needs(folder)
        check_nothing_is_missing(folder)
    set_times(folder)
    return folder


def drop_what_nothing_needs(folder: Path) -> None:
    """Remove the libraries that nothing in the folder asks for any more, and links that lead nowhere."""
    found = elf.binaries(folder)
    by_name = {binary.path.name: binary for binary in found}
    waiting = [binary for binary in found if _is_loaded_by_name(binary.path, folder)]
    needed: set[Path] = set()
    while waiting:
        binary = waiting.pop()
        if binary.path not in needed:
            needed.add(binary.path)
            waiting += [by_name[name] for name in binary.needs if name in by_name]
    for binary in found:
        if binary.path not in needed:
            binary.path.unlink()
    for link in folder.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()


def _is_loaded_by_name(path: Path, folder: Path) -> bool:
    """Whether the program loads it without any other library asking for it."""
    place = path.relative_to(folder).as_posix()
    is_program = "/" not in place
    return (
        is_program
        or place.startswith(PLUGINS)
        or place.endswith(_EXTENSION)
        or path.name.startswith("libpython")
    )


def check_nothing_is_missing(folder: Path) -> None:
    """Everything that is asked for is in the folder, or the system's by decision. Raises `SetUpProblem`."""
    present = {path.name for path in folder.rglob("*.so*")}
    missing = {
        f"{name} (for {binary.path.name})"
        for binary in elf.binaries(folder)
        for name in binary.needs
        if name not in present and name not in contents.SYSTEM_LIBRARIES
    }
    if missing:
        raise SetUpProblem(f"Libraries are missing in the folder: {', '.join(sorted(missing))}.")


def set_times(folder: Path) -> None:
    """Give everything the moment of the build, and the permissions of an installed program."""
    moment = made_at()
    programs = set(contents.executables())
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stem in programs else 0o644)
        if not path.is_symlink() or os.utime in os.supports_follow_symlinks:
            os.utime(path, (moment, moment), follow_symlinks=not path.is_symlink())
    folder.chmod(0o755)
    os.utime(folder, (moment, moment))


def programs(folder: Path) -> list[Path]:
    """The executables of a frozen folder, the one for a console last."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return [folder / f"{name}{suffix}" for name in contents.executables()]
