"""The environment that the program is packed in: the locked packages and PyInstaller, and nothing else.

It is not the environment for work (`.venv`): what lies about there could find its way into the folder.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

from build_scripts import installer, system, trouble
from build_scripts.packaging.identity import BUILD, ROOT
from build_scripts.trouble import SetUpProblem, say

FOLDER: Final = BUILD / "environment"
LOCK: Final = ROOT / "build_scripts" / "locks" / "package.txt"

_PYTHON: Final = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_STAMP: Final = FOLDER / "made-of"

TOOLS: Final = (
    system.Need("objdump", *("binutils",) * 4, system.Kind.PROGRAM),
    system.Need("strip", *("binutils",) * 4, system.Kind.PROGRAM),
    system.Need("xz", "xz-utils", "xz", "xz", "xz", system.Kind.PROGRAM),
)
"""What packing needs on Linux besides what the program itself needs there."""


def ready() -> Path:
    """The Python of an environment that holds exactly the lock, made if need be. Raises `SetUpProblem`."""
    if sys.platform == "linux":
        system.provide(system.for_pip() + system.EVERYTHING + TOOLS, install=True)
        _check_shared_library()
    wanted = f"{sys.version} {sysconfig.get_platform()} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    if _STAMP.is_file() and _STAMP.read_text(encoding="utf-8") == wanted:
        return _PYTHON
    say(f"Making the environment for packing in {FOLDER} …")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(
        [getattr(sys, "_base_executable", sys.executable), "-m", "venv", str(FOLDER)],
        capture_output=True,
        text=True,
        env=installer.environment_for_pip(),
        check=False,
    )
    if made.returncode != 0:
        raise trouble.of_venv(made.stdout + made.stderr, FOLDER)
    with LOCK.open("rb") as gate:
        installer.install(installer.pip_of(FOLDER, _PYTHON), LOCK, FOLDER, gate.fileno())
    _STAMP.write_text(wanted, encoding="utf-8")
    return _PYTHON


def _check_shared_library() -> None:
    """PyInstaller takes Python as a shared library along, and not every Python is built as one."""
    if sysconfig.get_config_var("Py_ENABLE_SHARED"):
        if _is_of_debian():
            name = str(sysconfig.get_config_var("INSTSONAME"))
            package = name.partition(".so")[0]
            system.provide([system.Need(name, package, package, package, package)], install=True)
        return
    raise SetUpProblem(
        f"{sys.executable} was built without its shared library, so it cannot be packed. "
        "Use the system's Python, or one that was configured with --enable-shared."
    )


def _is_of_debian() -> bool:
    return Path(sys.executable).resolve().parent == Path("/usr/bin") and shutil.which("apt-get") is not None
