"""Windows: the version resource of the executables, and the installer made by NSIS."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from build_scripts import environment, system
from build_scripts.packaging import signing_secrets, windows_signing
from build_scripts.packaging.identity import (
    NAME,
    PUBLISHER,
    RESOURCES,
    SUMMARY,
    TITLE,
    made_at,
    version,
)
from build_scripts.trouble import SetUpProblem, say

ICON: Final = "app.ico"
SIDE: Final = "installer-side.bmp"
VERSION_RESOURCE: Final = "version-resource.txt"
SCRIPT: Final = RESOURCES / "windows" / "installer.nsi"

NSIS: Final = system.Need("makensis", "nsis", "mingw-nsis-base", "mingw32-nsis", "nsis", system.Kind.PROGRAM)

_US_ENGLISH_UNICODE: Final = "040904B0"
_PATIENCE: Final = 1200.0
"""Seconds for the compiler to pack everything."""


def version_resource() -> str:
    """What Windows shows of the executables under "Details", in the form that PyInstaller reads."""
    numbers = file_version()
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": TITLE,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{TITLE}.exe",
        "ProductName": TITLE,
        "ProductVersion": version(),
        "Comments": SUMMARY,
    }
    structs = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,\n"
        "    fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        "  kids=[\n"
        f"    StringFileInfo([StringTable({_US_ENGLISH_UNICODE!r}, [{structs}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [1033, 1200])]),\n"
        "  ],\n"
        ")\n"
    )


def file_version() -> tuple[int, int, int, int]:
    """The version as the four numbers that Windows compares."""
    numbers = [int(number) for number in re.findall(r"\d+", version())[:4]]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def make_installer(folder: Path, icon: Path, place: Path, *, release: str = "") -> Path:
    """Compile the installer of a frozen folder into `place`. Raises `SetUpProblem`.

    Any warning of the compiler is an error. `release` is the version, if not the program's.
    """
    makensis = _makensis()
    release = release or version()
    installer = place / f"{NAME}-{release}-setup.exe"
    installer.unlink(missing_ok=True)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    defined = {
        "VERSION": release,
        "PUBLISHER": PUBLISHER,
        "FILE_VERSION": ".".join(str(number) for number in file_version()),
        "PAYLOAD": str(folder),
        "ICON": str(icon),
        "SIDE": str(icon.with_name(SIDE)),
        "LICENCE": str(RESOURCES.parents[1] / "LICENSE"),
        "SIZE_IN_KILOBYTES": str(size // 1024),
        "OUTPUT": str(installer),
    }
    if windows_signing.is_wanted():
        # The uninstaller is made by the compiler, and has to be signed before it is packed.
        defined["SIGN"] = f'"{sys.executable}" -m build_scripts.packaging.windows_signing'
    sign = "/" if os.name == "nt" else "-"
    command = [
        makensis,
        *(f"{sign}V3", f"{sign}WX", f"{sign}INPUTCHARSET", "UTF8"),
        *(f"{sign}D{name}={value}" for name, value in defined.items()),
        str(SCRIPT),
    ]
    say("Compiling the installer for Windows …")
    done = subprocess.run(
        command,
        env={**environment.for_child(), **signing_secrets.known(), "SOURCE_DATE_EPOCH": str(made_at())},
        timeout=_PATIENCE,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 or not installer.is_file():
        raise SetUpProblem(f"makensis failed:\n{done.stdout}{done.stderr}")
    return installer


def _makensis() -> str:
    found = shutil.which("makensis")
    if found is None and os.name == "nt":
        programs = os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)")
        usual = Path(programs, "NSIS", "makensis.exe")
        found = str(usual) if usual.is_file() else None
    if found is None:
        raise SetUpProblem("NSIS is missing, which makes the installer. Install it from nsis.sourceforge.io.")
    return found
