"""What stands around the program's folder on Linux: the menu entry, icons, the manual page, and a .tar.xz."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from build_scripts.packaging.freeze import MADE
from build_scripts.packaging.icons import DRAWING, PNG_SIZES, png_name
from build_scripts.packaging.identity import (
    APPLICATION_ID,
    NAME,
    PUBLISHER,
    RESOURCES,
    ROOT,
    made_at,
    version,
)
from build_scripts.packaging.manpage import manual_page
from build_scripts.trouble import say

METAINFO: Final = f"{APPLICATION_ID}.metainfo.xml"

_ABOUT_THE_FOLDER: Final = """\
Job Canceller {version} for Linux

Start it from here, wherever this folder lies:

    ./job-canceller             opens the window
    ./job-canceller --help      shows how to do the same work in a terminal
    ./job-canceller self-test   tells whether everything works on this computer

It needs a {machine} Linux with glibc {glibc} or newer, and these libraries, which every desktop has:

{libraries}

share/ holds the entry for the menu, icons and the manual page. To remove the program, remove this folder.
"""


def share(python: Path, place: Path) -> None:
    """Put what belongs below /usr/share into `place`: menu entry, icons, metainfo, manual page."""
    day = datetime.fromtimestamp(made_at(), UTC).strftime("%Y-%m-%d")
    _copy(RESOURCES / "linux" / "job-canceller.desktop", place / "applications" / f"{NAME}.desktop")
    icons = place / "icons" / "hicolor"
    for size in PNG_SIZES:
        _copy(MADE / png_name(size), icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    _copy(DRAWING, icons / "scalable" / "apps" / f"{NAME}.svg")
    metainfo = (RESOURCES / "linux" / "metainfo.xml").read_text(encoding="utf-8")
    facts = {"ID": APPLICATION_ID, "PUBLISHER": PUBLISHER, "VERSION": version(), "DATE": day}
    for fact, value in facts.items():
        metainfo = metainfo.replace(f"@{fact}@", value)
    _write(place / "metainfo" / METAINFO, metainfo.encode())
    _write(place / "man" / "man1" / f"{NAME}.1.gz", compressed(manual_page(python)))


def compressed(text: str) -> bytes:
    """A text as gzip, without a name or a time in it."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def make_tar(folder: Path, share_folder: Path, place: Path, glibc: str, libraries: list[str]) -> Path:
    """Pack the folder and its surroundings into a .tar.xz that runs from anywhere."""
    say("Packing the .tar.xz …")
    name = f"{NAME}-{version()}-linux-{platform.machine()}"
    stage = folder.parent / name
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(folder, stage, symlinks=True)
    shutil.copytree(share_folder, stage / "share", symlinks=True)
    about = _ABOUT_THE_FOLDER.format(
        version=version(),
        machine=platform.machine(),
        glibc=glibc,
        libraries="\n".join(f"    {library}" for library in libraries),
    )
    _write(stage / "README.txt", about.encode())
    _copy(ROOT / "LICENSE", stage / "LICENSE")
    _copy(stage / "_internal" / "resources" / "third-party-notices.txt", stage / "THIRD-PARTY-NOTICES.txt")
    tar = place / f"{name}.tar"
    with tarfile.open(tar, "w", format=tarfile.GNU_FORMAT) as archive:
        for path in [stage, *sorted(stage.rglob("*"))]:
            archive.add(path, path.relative_to(stage.parent).as_posix(), recursive=False, filter=_anonymous)
    packed = tar.with_name(f"{tar.name}.xz")
    # One thread: with more, the result depends on their number.
    subprocess.run(["xz", "-6", "--threads=1", "--force", str(tar)], check=True)
    shutil.rmtree(stage)
    return packed


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Owned by nobody in particular, made at the moment of the build."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = made_at()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(0o644)
    os.utime(target, (made_at(), made_at()))
