"""Windows and macOS: what was built is installed as a person or IT would, tried, and removed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from build_scripts.packaging import contents, frozen, macos, rights
from build_scripts.packaging.identity import NAME, TITLE, version
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say

_PATIENCE: Final = 600.0
"""Seconds after which an installer is taken for hung: waiting for an answer that nobody gives, say."""
_ENTRY: Final = (
    *("reg", "query", rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{TITLE}"),
    *("/v", "DisplayVersion"),
)


def check(product: Product) -> None:
    """Go through the life of an installation. Raises `SetUpProblem` at the first thing that is not right."""
    if sys.platform == "win32":
        _check_installer(next(file for file in product.files if file.suffix == ".exe"))
    else:
        _check_dmg(next(file for file in product.files if file.suffix == ".dmg"))


def _check_installer(installer: Path) -> None:
    place = Path(os.environ["LOCALAPPDATA"], "Programs", TITLE)
    say(f"Installing {installer.name} silently …")
    rights.run([str(installer), "/S"], _PATIENCE)
    for name in contents.executables("win32"):
        frozen.self_test([str(place / f"{name}.exe")])
    old = place / "_internal" / "of-an-older-version.dll"
    old.touch()
    rights.run([str(installer), "/S"], _PATIENCE)
    if old.exists():
        raise SetUpProblem("An older version's file was still there after an upgrade.")
    if version() not in rights.run(_ENTRY, _PATIENCE):
        raise SetUpProblem("Among the apps of Windows the program has no entry with its version.")
    say("  upgraded in place, and listed among the apps")
    # It copies itself away to be able to remove itself, and `_?=` makes it wait for the end instead. It takes
    # that without quotation marks alone, so the line is written as a whole.
    rights.run(f'"{place / "uninstall.exe"}" /S _?={place}', _PATIENCE)
    left = [path.name for path in place.iterdir() if path.name != "uninstall.exe"] if place.is_dir() else []
    if left:
        raise SetUpProblem(f"Left after the removal: {', '.join(left)}")
    shutil.rmtree(place, ignore_errors=True)
    say("  removed, and nothing is left")


def _check_dmg(dmg: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="dmg-") as folder:
        mounted, applications = Path(folder, "mounted"), Path(folder, "Applications")
        subprocess.run(
            ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(mounted), str(dmg)], check=True
        )
        try:
            subprocess.run(
                ["ditto", str(mounted / macos.BUNDLE), str(applications / macos.BUNDLE)], check=True
            )
        finally:
            subprocess.run(["hdiutil", "detach", str(mounted)], check=True)
        frozen.self_test([str(applications / macos.BUNDLE / "Contents" / "MacOS" / NAME)])
        shutil.rmtree(applications)
