"""From the working copy to the files that are handed out, for the system this runs on."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build_scripts import environment
from build_scripts.packaging import (
    contents,
    debian,
    elf,
    freeze,
    linux,
    macos,
    windows,
    windows_policy,
    windows_signing,
)
from build_scripts.packaging.identity import NAME, ROOT, version
from build_scripts.trouble import SetUpProblem, say

NOTICES: Final = "third-party-notices.txt"
CHECKSUMS: Final = "SHA256SUMS"
MEGABYTE: Final = 1_000_000
MOST_INSTALLED: Final = 150 * MEGABYTE
MOST_IN_A_PACKAGE: Final = 45 * MEGABYTE
"""Bytes, on Linux; what has grown beyond has got something along that nobody decided on."""


@dataclass(frozen=True, slots=True)
class Product:
    """What was built: the folder that all installers share, and the files that are handed out."""

    folder: Path
    files: tuple[Path, ...]

    def package(self) -> Path:
        """The .deb among what is handed out."""
        return next(file for file in self.files if file.suffix == ".deb")


def make_ingredients(python: Path) -> None:
    """Make what goes into the folder and is not in the repository: icons, the version resource."""
    variables = {**environment.for_child(), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(
        [str(python), "-P", "-m", "build_scripts.packaging.icons", str(freeze.MADE)],
        env=variables,
        check=True,
    )
    (freeze.MADE / windows.VERSION_RESOURCE).write_text(windows.version_resource(), encoding="utf-8")


def build(python: Path, place: Path, dist: Path) -> Product:
    """Freeze under `place` and write what is handed out to `dist`. Raises `SetUpProblem`."""
    dist.mkdir(parents=True, exist_ok=True)
    for old in dist.iterdir():
        old.unlink()
    folder = freeze.freeze(python, place)
    bundle = place / macos.BUNDLE
    bill = dist / f"{NAME}-{version()}-{_system()}.cdx.json"
    inside = folder / freeze.LIBRARIES / "resources" / NOTICES
    _describe(python, folder, place / "work" / "job_canceller", inside, bill)
    freeze.set_times(folder)
    notices = dist / f"{NAME}-{version()}-{_system()}-{NOTICES}"
    notices.write_bytes(inside.read_bytes())
    if sys.platform == "darwin":
        # The bundle is no folder with something around it, but made beside it of the same files.
        shutil.copyfile(inside, bundle / "Contents" / "Resources" / "resources" / NOTICES)
    files = [*_installers(python, folder, bundle, dist), bill, notices]
    files.append(_checksums(files, dist))
    return Product(folder, tuple(files))


def _installers(python: Path, folder: Path, bundle: Path, dist: Path) -> list[Path]:
    match sys.platform:
        case "linux":
            share = folder.parent / "share"
            linux.share(python, share)
            glibc, libraries = needs_of(folder)
            # Compressing takes most of the time, and each of the two does it on one processor.
            with ThreadPoolExecutor() as both:
                tar = both.submit(linux.make_tar, folder, share, dist, glibc, libraries)
                package = both.submit(debian.make_package, folder, share, dist)
                return [tar.result(), package.result()]
        case "win32":
            windows_signing.sign(freeze.programs(folder))
            installer = windows.make_installer(folder, freeze.MADE / windows.ICON, dist)
            windows_signing.sign([installer])
            return [installer, windows_policy.pack_templates(dist)]
        case "darwin":
            return [macos.make_dmg(bundle, dist)]
        case other:
            raise SetUpProblem(f"There is no installer for {other}.")


def needs_of(folder: Path) -> tuple[str, list[str]]:
    """What the folder needs of a Linux: the oldest glibc, and the libraries it does not bring along."""
    found = elf.binaries(folder)
    major, minor = elf.newest_glibc(found)
    asked = {name for binary in found for name in binary.needs}
    return f"{major}.{minor}", sorted(asked & contents.SYSTEM_LIBRARIES)


def _describe(python: Path, folder: Path, work: Path, notices: Path, bill: Path) -> None:
    done = subprocess.run(
        [
            *(str(python), "-P", "-m", "build_scripts.packaging.describe"),
            *(str(folder), str(work), str(notices), str(bill)),
        ],
        env={**environment.for_child(), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=ROOT,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpProblem("What is in the folder could not be described.")


def _checksums(files: list[Path], dist: Path) -> Path:
    """The sums in the form that `sha256sum --check` reads."""
    sums = dist / CHECKSUMS
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files))
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return sums


def _system() -> str:
    names = {"win32": "windows", "darwin": "macos"}
    return f"{names.get(sys.platform, sys.platform)}-{platform.machine().lower()}"


def tell_sizes(product: Product) -> None:
    """Say how large everything is. Raises `SetUpProblem` where it is too large on Linux.

    The libraries of macOS are made for two kinds of processor at once, those of Windows are packed otherwise.
    """
    installed = sum(
        path.stat().st_size for path in product.folder.rglob("*") if path.is_file() and not path.is_symlink()
    )
    sizes = [(f"{product.folder.name}/ as it is installed", installed, MOST_INSTALLED)]
    sizes += [(file.name, file.stat().st_size, MOST_IN_A_PACKAGE) for file in product.files]
    for name, size, _ in sizes:
        say(f"  {size / MEGABYTE:8.1f} MB  {name}")
    if sys.platform != "linux":
        return
    say(f"  it needs glibc {needs_of(product.folder)[0]} or newer")
    too_large = [f"{name} (at most {most / MEGABYTE:.0f} MB)" for name, size, most in sizes if size > most]
    if too_large:
        raise SetUpProblem(f"Too large: {', '.join(too_large)}.")


def differences(one: Product, other: Product) -> list[str]:
    """In what two builds differ: names of files, in the folder and among what is handed out."""
    names = {
        path.relative_to(product.folder) for product in (one, other) for path in product.folder.rglob("*")
    }
    found = [
        f"{NAME}/{name.as_posix()}"
        for name in sorted(names)
        if _content(one.folder / name) != _content(other.folder / name)
    ]
    by_name = {file.name: file for file in other.files}
    for file in one.files:
        twin = by_name.get(file.name)
        if twin is None or twin.read_bytes() != file.read_bytes():
            found.append(file.name)
    return found


def _content(path: Path) -> object:
    if path.is_symlink():
        return path.readlink()
    if path.is_file():
        return path.stat().st_mode, path.read_bytes()
    return path.is_dir()
