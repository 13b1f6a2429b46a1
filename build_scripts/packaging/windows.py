"""Windows: the version resource of the executables, and the installer made by NSIS."""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from build_scripts import environment, system
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
VERSION_RESOURCE: Final = "version-resource.txt"
SCRIPT: Final = RESOURCES / "windows" / "installer.nsi"

NSIS: Final = system.Need("makensis", "nsis", "mingw-nsis-base", "mingw32-nsis", "nsis", system.Kind.PROGRAM)

SIGNING_VARIABLES: Final = ("WINDOWS_SIGNING_CERTIFICATE", "WINDOWS_SIGNING_PASSWORD")
"""A certificate with its key (PFX in base64), and the password of that."""
_TIMESTAMPS: Final = "http://timestamp.digicert.com"

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


def sign(files: Sequence[Path]) -> None:
    """Sign executables where a certificate is given, and say so where none is. Raises `SetUpProblem`."""
    certificate, password = (os.environ.get(name, "") for name in SIGNING_VARIABLES)
    if not certificate:
        say(f"No {SIGNING_VARIABLES[0]} is given: nothing is signed, and Windows will warn of it.")
        return
    tool = shutil.which("signtool")
    if tool is None:
        raise SetUpProblem("signtool is missing, which signs programs. It comes with the Windows SDK.")
    with tempfile.TemporaryDirectory(prefix="signing-") as folder:
        pfx = Path(folder, "certificate.pfx")
        pfx.write_bytes(base64.b64decode(certificate))
        for file in files:
            done = subprocess.run(
                [
                    *(tool, "sign", "/f", str(pfx), "/p", password, "/fd", "sha256"),
                    *("/tr", _TIMESTAMPS, "/td", "sha256", "/d", TITLE, str(file)),
                ],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode != 0:
                said = (done.stdout + done.stderr).replace(password or "\0", "…")
                raise SetUpProblem(f"{file.name} could not be signed: {said.strip()}")


def make_installer(folder: Path, icon: Path, place: Path) -> Path:
    """Compile the installer of a frozen folder into `place`. Raises `SetUpProblem`.

    Any warning of the compiler is an error.
    """
    makensis = _makensis()
    installer = place / f"{NAME}-{version()}-setup.exe"
    installer.unlink(missing_ok=True)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    defined = {
        "VERSION": version(),
        "PUBLISHER": PUBLISHER,
        "FILE_VERSION": ".".join(str(number) for number in file_version()),
        "PAYLOAD": str(folder),
        "ICON": str(icon),
        "LICENCE": str(RESOURCES.parents[1] / "LICENSE"),
        "SIZE_IN_KILOBYTES": str(size // 1024),
        "OUTPUT": str(installer),
    }
    if os.environ.get(SIGNING_VARIABLES[0]):
        # The uninstaller is made by the compiler, and has to be signed before it is packed.
        defined["SIGN"] = f'"{sys.executable}" -m build_scripts.packaging.windows'
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
        env={**environment.for_child(), "SOURCE_DATE_EPOCH": str(made_at())},
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


if __name__ == "__main__":
    # Started by the compiler for the uninstaller that it has just made.
    sign([Path(sys.argv[1])])
