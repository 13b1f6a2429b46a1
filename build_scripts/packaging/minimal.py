"""The .deb where nothing else is: a Debian of its own in a folder, with what the package asks for alone.

A display and the network are the only things shared with the system around it. Where no mirror of Debian
answers, or this system lets nobody make another, it can't be tried; that says nothing about the program, so
it is told and is no failure.
"""

from __future__ import annotations

import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from build_scripts import system
from build_scripts.packaging import frozen, person, rights
from build_scripts.packaging.identity import BUILD, NAME
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say

Made = TypeVar("Made")

RELEASE: Final = "bookworm"
MIRROR: Final = "http://deb.debian.org/debian"
"""Debian's own name for the nearest one. What comes from there is signed."""
FOLDER: Final = BUILD / "minimal-debian"

TOOLS: Final = (
    system.Need("debootstrap", *("debootstrap",) * 4, system.Kind.PROGRAM),
    *person.TOOLS,
)

_TRIES: Final = 3
_MAKING_TAKES: Final = 420.0
"""Seconds after which one try is given up; it takes one minute."""
_ANSWER_TAKES: Final = 20.0
"""Seconds that a mirror has to begin an answer."""

_INSIDE: Final = (
    'mount --rbind /proc "$1/proc"; mount --rbind /dev "$1/dev"; mkdir -p "$1/tmp/.X11-unix"; '
    'if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"; fi; exec chroot "$@"'
)
"""Displays have their sockets in that folder by convention."""


class NoMirror(Exception):
    """Debian's packages could not be fetched."""


def check(product: Product) -> None:
    """Install the package there, start it without a screen and with one. Raises `SetUpProblem`."""
    if not rights.is_root() or not rights.may_mount():
        say("  NOT tried: a minimal Debian. Root alone can make one, where it may mount folders.")
        return
    say(f"Making a minimal Debian ({RELEASE}) …")
    try:
        _patiently(_debootstrap, "making it")
        _install(product.package())
    except NoMirror as silent:
        say(f"  NOT tried: a minimal Debian. {MIRROR} did not answer ({silent}).")
        return
    program = _inside(f"/usr/bin/{NAME}")
    _self_test(program)
    with person.screen() as display:
        _self_test(program, DISPLAY=display)
        person.start_and_close([*program, "--practice"], display)
    rights.apt("purge", NAME, inside=_inside())
    shutil.rmtree(FOLDER)


def _install(package: Path) -> None:
    shutil.copyfile(package, FOLDER / "package.deb")
    before = _packages()

    def install() -> None:
        rights.apt("install", "--no-install-recommends", "/package.deb", inside=_inside())

    _patiently(install, "installing the package there")
    brought = sorted(_packages() - before - {NAME})
    say(f"  installed with {len(brought)} packages that it depends on: {' '.join(brought)}")


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
        # Whatever an earlier try had mounted went with it: see `rights.mounted`.
        shutil.rmtree(FOLDER)
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    making = ("debootstrap", "--variant=minbase", RELEASE, str(FOLDER), MIRROR)
    rights.run(rights.mounted('exec "$@"', *making), _MAKING_TAKES)


def _patiently(step: Callable[[], Made], what: str) -> Made:
    """A step that needs the mirror, tried again if it fails.

    Raises `NoMirror` if it fails for good and no mirror answers, `SetUpProblem` if one does.
    """
    problem: Exception = SetUpProblem("")
    for attempt in range(1, _TRIES + 1):
        try:
            return step()
        except (SetUpProblem, subprocess.TimeoutExpired) as failure:
            problem = failure
            last = str(failure).strip().splitlines()[-1:]
            say(f"  {what} did not work, try {attempt} of {_TRIES}: {''.join(last)}")
    if _mirror_answers():
        raise problem
    raise NoMirror(what) from problem


def _mirror_answers() -> bool:
    for _ in range(_TRIES):
        try:
            with urllib.request.urlopen(f"{MIRROR}/dists/{RELEASE}/InRelease", timeout=_ANSWER_TAKES):
                return True
        except (OSError, urllib.error.URLError):
            continue
    return False


def _inside(*command: str) -> list[str]:
    """A command as it runs in the folder's system."""
    return rights.mounted(_INSIDE, str(FOLDER), *command)


def _packages() -> set[str]:
    said = rights.run(_inside("dpkg-query", "--show", "--showformat=${Package}\\n"), person.LIMIT)
    return set(said.split())
