"""Windows and macOS: what was built is installed as a person or IT would, tried, and removed."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from build_scripts.packaging import contents, frozen, mac_tools, macos, rights, windows_life
from build_scripts.packaging.identity import NAME, version
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say

_PATIENCE: Final = 600.0
"""Seconds after which an installer is taken for hung: waiting for an answer that nobody gives, say."""


def check(product: Product) -> None:
    """Go through the life of an installation. Raises `SetUpProblem` at the first thing that is not right."""
    if sys.platform == "win32":
        _check_installer(next(file for file in product.files if file.suffix == ".exe"))
    else:
        _check_dmg(next(file for file in product.files if file.suffix == ".dmg"))


class ThisWindows:
    """The Windows that this runs on, and the person it runs as."""

    def run(self, line: str) -> int:
        """Carry out a command line to its end; its exit code. Raises `subprocess.TimeoutExpired`."""
        return subprocess.run(line, timeout=_PATIENCE, check=False).returncode

    def ask(self, line: str) -> str:
        """What a command line says; empty if it fails."""
        done = subprocess.run(line, capture_output=True, text=True, timeout=_PATIENCE, check=False)
        return done.stdout if done.returncode == 0 else ""

    def folder(self, variable: str) -> Path:
        """The folder that a variable of Windows names."""
        return Path(os.environ[variable])

    def name_of(self, path: Path) -> str:
        """A path as Windows writes it."""
        return str(path)


def _check_installer(installer: Path) -> None:
    for kind in (windows_life.ONE_PERSON, windows_life.EVERYONE):
        if kind is windows_life.EVERYONE and not _may_install_for_everyone():
            say("  NOT tried: an installation for everyone. That needs the rights of an administrator.")
            continue
        say(f"Installing {installer.name} silently, {kind.title} …")
        windows_life.go_through(ThisWindows(), kind, installer, version(), _try_programs)


def _try_programs(place: Path) -> None:
    for name in contents.executables("win32"):
        frozen.self_test([str(place / f"{name}.exe")])


def _may_install_for_everyone() -> bool:
    library = getattr(ctypes, "windll", None)  # there is one on Windows only
    return library is not None and bool(library.shell32.IsUserAnAdmin())


def _check_dmg(dmg: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="dmg-") as folder:
        mounted, applications = Path(folder, "mounted"), Path(folder, "Applications")
        bundle = applications / macos.BUNDLE
        rights.run(
            ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(mounted), str(dmg)], _PATIENCE
        )
        try:
            rights.run(["ditto", str(mounted / macos.BUNDLE), str(bundle)], _PATIENCE)
        finally:
            mac_tools.patiently("hdiutil", "detach", str(mounted))
        rights.run(["codesign", "--verify", "--deep", "--strict", str(bundle)], _PATIENCE)
        frozen.self_test([str(bundle / "Contents" / "MacOS" / NAME)])
        _open(bundle, Path(folder, "report.json"))
    say("  copied from the disk image, opened, and removed")


def _open(bundle: Path, report: Path) -> None:
    """Start it as the Finder does: by what the bundle says of itself, and without a terminal."""
    rights.run(["open", "-W", "-n", str(bundle), "--args", "self-test", "--report", str(report)], _PATIENCE)
    found = json.loads(report.read_text(encoding="utf-8")) if report.is_file() else {}
    if not found.get("passed") or found.get("qt_platform") != "cocoa":
        raise SetUpProblem(f"Opened as the Finder does, the self-test failed: {found or 'no report'}")
