"""Windows and macOS: what was built is installed as a person or IT would, tried, and removed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from build_scripts.packaging import contents, frozen, macos
from build_scripts.packaging.identity import NAME, TITLE
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say


def check(product: Product) -> None:
    """Go through the life of an installation. Raises `SetUpProblem` at the first thing that is not right."""
    if sys.platform == "win32":
        _check_installer(next(file for file in product.files if file.suffix == ".exe"))
    else:
        _check_dmg(next(file for file in product.files if file.suffix == ".dmg"))


def _check_installer(installer: Path) -> None:
    place = Path(os.environ["LOCALAPPDATA"], "Programs", TITLE)
    say(f"Installing {installer.name} silently …")
    subprocess.run([str(installer), "/S"], check=True)
    for name in contents.executables("win32"):
        frozen.self_test([str(place / f"{name}.exe")])
    # It copies itself away to be able to remove itself, and `_?=` makes it wait for the end instead.
    subprocess.run([str(place / "uninstall.exe"), "/S", f"_?={place}"], check=True)
    left = [path.name for path in place.iterdir() if path.name != "uninstall.exe"] if place.is_dir() else []
    if left:
        raise SetUpProblem(f"Left after the removal: {', '.join(left)}")
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
