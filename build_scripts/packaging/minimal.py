"""The .deb where nothing else is: a Debian of its own in a folder, with what the package asks for alone.

A display and the network are the only things shared with the system around it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from build_scripts import system
from build_scripts.packaging import frozen
from build_scripts.packaging.identity import BUILD, NAME
from build_scripts.packaging.installed import screen
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say

RELEASE: Final = "bookworm"
FOLDER: Final = BUILD / "minimal-debian"
PATIENCE: Final = 900.0

TOOLS: Final = (
    system.Need("debootstrap", *("debootstrap",) * 4, system.Kind.PROGRAM),
    *system.TESTS,
)
_SOCKETS: Final = Path("/tmp/.X11-unix")  # noqa: S108  (where X servers have their sockets, by convention)


def check(product: Product) -> None:
    """Install the package there, run its self-test without a screen and with one. Raises `SetUpProblem`."""
    package = next(file for file in product.files if file.suffix == ".deb")
    system.provide(TOOLS, install=True)
    say(f"Making a minimal Debian ({RELEASE}) …")
    _debootstrap()
    sockets = FOLDER / _SOCKETS.relative_to("/")
    mounted: list[Path] = []
    try:
        shutil.copyfile(package, FOLDER / "package.deb")
        for source, target in (("/proc", FOLDER / "proc"), ("/dev", FOLDER / "dev"), (_SOCKETS, sockets)):
            target.mkdir(parents=True, exist_ok=True)
            _run(["mount", "--bind", str(source), str(target)])
            mounted.append(target)
        before = _packages()
        _apt("install", "--no-install-recommends", "/package.deb")
        say(f"  installed with {len(_packages()) - len(before) - 1} packages that it depends on")
        inside = [*_chroot(), f"/usr/bin/{NAME}"]
        _self_test(inside)
        with screen() as display:
            _self_test(inside, DISPLAY=display)
        _apt("purge", NAME)
    finally:
        for target in reversed(mounted):
            _run(["umount", "--lazy", str(target)])
    shutil.rmtree(FOLDER)


def _self_test(inside: Sequence[str], **variables: str) -> None:
    """As `frozen.self_test`, with the report inside the folder."""
    report = FOLDER / "self-test.json"
    report.unlink(missing_ok=True)
    done = frozen.run(
        [*inside, "self-test", "--report", "/self-test.json"],
        frozen.environment(Path("/home"), PATH="/usr/sbin:/usr/bin:/sbin:/bin", **variables),
    )
    found = report.read_text(encoding="utf-8") if report.is_file() else "no report"
    if done.returncode != 0:
        raise SetUpProblem(f"The self-test failed in the minimal system: {found}\n{done.stderr}")
    frozen.must_be_silent(done.stderr, "the self-test in the minimal system")
    say(f"  self-test passed there {'on a display' if variables else 'without a display'}")


def _debootstrap() -> None:
    if FOLDER.exists():
        shutil.rmtree(FOLDER)
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    _run(["debootstrap", "--variant=minbase", RELEASE, str(FOLDER)])


def _chroot() -> list[str]:
    return ["chroot", str(FOLDER)]


def _apt(*arguments: str) -> None:
    _run([*_chroot(), "apt-get", "--quiet", "--yes", *arguments])


def _packages() -> set[str]:
    done = _run([*_chroot(), "dpkg-query", "--show", "--showformat=${Package}\\n"])
    return set(done.stdout.split())


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpProblem(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done
