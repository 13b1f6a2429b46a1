"""The Debian package. Its dependencies are found by `dpkg-shlibdeps`, in what the libraries ask for."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from build_scripts import system
from build_scripts.packaging import contents, elf
from build_scripts.packaging.identity import MAINTAINER, NAME, RESOURCES, SUMMARY, made_at, version
from build_scripts.packaging.linux import compressed
from build_scripts.trouble import SetUpProblem, say

REVISION: Final = "1"
DATA_NEEDED: Final = ("ca-certificates", "xkb-data")
"""Packages whose files are read and not linked: authorities for TLS, and the layouts of keyboards."""
RECOMMENDED: Final = ("gnome-keyring | kwalletmanager | keepassxc", "xdg-desktop-portal")
"""A keychain, without which a key is asked for at each start; and the desktop's own file dialogs."""
TOOLS: Final = (
    system.Need("dpkg-shlibdeps", "dpkg-dev", "dpkg-dev", "dpkg", "dpkg", system.Kind.PROGRAM),
    system.Need("dpkg-deb", "dpkg", "dpkg", "dpkg", "dpkg", system.Kind.PROGRAM),
)

_C_LIBRARY: Final = frozenset({"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"})

_DESCRIPTION: Final = """\
 Paste a list of job IDs, open a file that holds them, or let the program find
 what is running, and cancel everything with one button. Every job that was
 handed in is accounted for, and nothing is called cancelled that is not. The
 key is kept in the keychain of the desktop.
 .
 The same work can be done in a terminal, without a screen.
 .
 It is no product of Topaz Labs."""


def make_package(folder: Path, share_folder: Path, place: Path) -> Path:
    """Build the .deb of a frozen folder into `place`. Raises `SetUpProblem`."""
    say("Building the Debian package …")
    root = folder.parent / "debian-root"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(folder, program, symlinks=True)
    shutil.copytree(share_folder, root / "usr" / "share", symlinks=True)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    _write_documents(root, folder)
    _write_control(root, dependencies(program))
    _settle(root)
    package = place / f"{NAME}_{version()}-{REVISION}_{architecture()}.deb"
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z6",
            "--threads-max=1",
            "--build",
            str(root),
            str(package),
        ],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(made_at())},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    shutil.rmtree(root)
    return package


def architecture() -> str:
    """Debian's name for this processor."""
    return subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()


def dependencies(program: Path) -> str:
    """The `Depends` of the package: what is asked for and not brought along. Raises `SetUpProblem`."""
    found = elf.binaries(program)
    brought = {path.name for path in program.rglob("*.so*")}
    asking = [binary for binary in found if set(binary.needs) & contents.SYSTEM_LIBRARIES - _C_LIBRARY]
    major, minor = elf.newest_glibc(found)
    packages = {f"libc6 (>= {major}.{minor})", *DATA_NEEDED}
    ours = _packages_of(brought) - _packages_of(contents.SYSTEM_LIBRARIES)
    for package in _asked_for_by(asking, program):
        name = package.partition(" ")[0]
        if name not in ours and name != "libc6":
            packages.add(package)
    return ", ".join(sorted(packages))


def _asked_for_by(asking: list[elf.Binary], program: Path) -> list[str]:
    """What dpkg-shlibdeps makes of these binaries; it looks into the libraries' lists of symbols."""
    with tempfile.TemporaryDirectory(prefix="shlibdeps-") as folder:
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
        done = subprocess.run(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info"),
                *(f"-l{place}" for place in sorted({str(path.parent) for path in program.rglob("*.so*")})),
                *(f"-e{binary.path}" for binary in asking),
            ],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    match = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    if done.returncode != 0 or match is None:
        raise SetUpProblem(f"dpkg-shlibdeps failed: {done.stderr.strip()}")
    return match[1].split(", ")


def _packages_of(libraries: Iterable[str]) -> set[str]:
    """The packages that have libraries of these names on this system."""
    patterns = [f"*/{library}" for library in sorted(libraries)]
    said = subprocess.run(
        ["dpkg-query", "--search", *patterns], capture_output=True, text=True, check=False
    ).stdout
    return {line.partition(":")[0] for line in said.splitlines() if "/lib/" in line}


def _write_documents(root: Path, folder: Path) -> None:
    documents = root / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    own = (folder / "_internal" / "LICENSE").read_text(encoding="utf-8")
    copyright_file = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n"
        f"Comment: What others made is named with its licences in\n"
        f" /usr/lib/{NAME}/_internal/resources/third-party-notices.txt\n\n"
        f"Files: *\nCopyright: {_holder(own)}\nLicense: Expat\n{_indented(own)}\n"
    )
    (documents / "copyright").write_text(copyright_file, encoding="utf-8")
    day = format_datetime(datetime.fromtimestamp(made_at(), UTC))
    changelog = (
        f"{NAME} ({version()}-{REVISION}) stable; urgency=medium\n\n"
        f"  * Version {version()}.\n\n -- {MAINTAINER}  {day}\n"
    )
    (documents / "changelog.Debian.gz").write_bytes(compressed(changelog))
    overrides = root / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(RESOURCES / "linux" / "lintian-overrides", overrides)


def _holder(licence: str) -> str:
    found = re.search(r"^Copyright (?:\(c\) |© )?(.+)$", licence, re.MULTILINE)
    return found[1] if found else f"The {NAME} developers"


def _indented(text: str) -> str:
    return "\n".join(f" {line}" if line.strip() else " ." for line in text.strip().splitlines())


def _write_control(root: Path, depends: str) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    (control / "control").write_text(
        f"Package: {NAME}\n"
        f"Version: {version()}-{REVISION}\n"
        f"Architecture: {architecture()}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {depends}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        "Section: graphics\nPriority: optional\n"
        f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n{_DESCRIPTION}\n",
        encoding="utf-8",
    )
    # MD5 is what dpkg --verify reads; it guards against damage, not against people.
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}"
        for path in files
    )
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def _settle(root: Path) -> None:
    """Permissions and times that depend on nothing but the source."""
    moment = made_at()
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            is_program = path == root / "usr" / "lib" / NAME / NAME
            path.chmod(0o755 if is_program or path.is_dir() else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
