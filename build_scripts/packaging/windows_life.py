"""The life of an installation on Windows: installed silently, replaced, held open, removed, without a trace.

Windows itself is behind `Machine`: the real one (`elsewhere`), or wine (`under_wine`).
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from build_scripts.packaging import contents
from build_scripts.packaging.identity import TITLE
from build_scripts.trouble import SetUpProblem, say

UNINSTALL_KEY: Final = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{TITLE}"
APP_PATHS_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\App Paths\job-canceller.exe"
UNINSTALLER: Final = "uninstall.exe"
OLD_FILE: Final = Path("_internal", "of-an-older-version.dll")

DONE: Final = 0
NOT_WRITTEN: Final = 2
TOO_OLD: Final = 3
IS_RUNNING: Final = 4
"""Exit codes of the installer and the uninstaller."""

_ENDS_WITHIN: Final = 60.0
"""Seconds that an uninstaller may go on after it has copied itself away and the first process has ended."""
_LOOK: Final = 0.2
_VALUE: Final = re.compile(r"^\s{4}(.+?)\s{4}REG_\w+\s{4}(.*)$", re.MULTILINE)


class Machine(Protocol):
    """A Windows to install on, and a person's account there."""

    def run(self, line: str) -> int:
        """Carry out a command line to its end; its exit code."""

    def ask(self, line: str) -> str:
        """What a command line says; empty if it fails."""

    def folder(self, variable: str) -> Path:
        """The folder that a variable of Windows names, as this Python can look into it."""

    def name_of(self, path: Path) -> str:
        """A path as Windows writes it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two ways to be installed: what is typed, and where everything goes."""

    title: str
    switches: str
    hive: str
    programs: str
    """The variable of the folder that the program's folder is made in."""
    below: str
    menu: str
    """The variable of the folder that the start menu is in."""


ONE_PERSON: Final = Kind("for one person", "", "HKCU", "LOCALAPPDATA", "Programs", "APPDATA")
EVERYONE: Final = Kind("for everyone", "/ALLUSERS ", "HKLM", "ProgramW6432", "", "PROGRAMDATA")


@dataclass(frozen=True, slots=True)
class Installation:
    """What one way leaves on a machine."""

    machine: Machine
    kind: Kind

    @property
    def place(self) -> Path:
        """The program's folder, unless another is chosen."""
        return self.machine.folder(self.kind.programs) / self.kind.below / TITLE

    @property
    def shortcut(self) -> Path:
        """The entry in the start menu."""
        menu = self.machine.folder(self.kind.menu) / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return menu / f"{TITLE}.lnk"

    def entry(self) -> Mapping[str, str]:
        """What stands among the apps of Windows."""
        return self._values(UNINSTALL_KEY)

    def _values(self, key: str) -> dict[str, str]:
        said = self.machine.ask(f'reg query "{self.kind.hive}\\{key}" /reg:64')
        return {name: value.strip() for name, value in _VALUE.findall(said)}

    def install(self, installer: Path, *, folder: str = "") -> int:
        """Install silently, into `folder` if one is named; the exit code."""
        chosen = f" /D={folder}" if folder else ""
        return self.machine.run(f'"{self.machine.name_of(installer)}" {self.kind.switches}/S{chosen}')

    def remove(self, place: Path, switches: str = "") -> int:
        """Remove silently and wait for the end; the exit code. The uninstaller itself stays then."""
        # It copies itself away to be able to remove itself, and `_?=` makes it stay instead. It takes that
        # without quotation marks alone.
        name = self.machine.name_of(place)
        return self.machine.run(f'"{name}\\{UNINSTALLER}" {switches}/S _?={name}')

    def must_be_there(self, place: Path, version: str) -> None:
        """Raise `SetUpProblem` unless it is installed in `place`, and listed with that version."""
        missing = [name for name in (*_programs(), UNINSTALLER, "_internal") if not (place / name).exists()]
        missing += [] if self.shortcut.is_file() else ["the entry in the start menu"]
        way = self.machine.name_of(place / "job-canceller.exe")
        missing += [] if way in self._values(APP_PATHS_KEY).values() else ["the way to the command"]
        if missing:
            raise SetUpProblem(f"Installed {self.kind.title}, this is missing: {', '.join(missing)}.")
        entry, name = self.entry(), self.machine.name_of(place)
        quiet = f'"{name}\\{UNINSTALLER}" {self.kind.switches}/S'
        wanted = {"DisplayVersion": version, "InstallLocation": name, "QuietUninstallString": quiet}
        wrong = {one: entry.get(one) for one, value in wanted.items() if entry.get(one) != value}
        if wrong:
            raise SetUpProblem(f"Among the apps of Windows stands {wrong}, and not {wanted}.")

    def must_be_gone(self, place: Path) -> None:
        """Raise `SetUpProblem` if anything is left, but for the uninstaller that has just been at work."""
        left = [path.name for path in place.iterdir() if path.name != UNINSTALLER] if place.is_dir() else []
        left += [self.shortcut.name] if self.shortcut.exists() else []
        left += ["the entry among the apps"] if self.entry() else []
        left += ["the way to the command"] if self._values(APP_PATHS_KEY) else []
        if left:
            raise SetUpProblem(f"Left after the removal: {', '.join(left)}")


def go_through(
    machine: Machine, kind: Kind, installer: Path, version: str, tried: Callable[[Path], None]
) -> None:
    """Install, try, put it over itself, remove; `tried` gets the program's folder. Raises `SetUpProblem`."""
    installed = Installation(machine, kind)
    place = installed.place
    must_end(installed.install(installer), DONE, f"installing {kind.title}")
    installed.must_be_there(place, version)
    tried(place)
    (place / OLD_FILE).touch()
    must_end(installed.install(installer), DONE, f"installing {kind.title} once more")
    if (place / OLD_FILE).exists():
        raise SetUpProblem("An older version's file was still there after an upgrade.")
    installed.must_be_there(place, version)
    say(f"  {kind.title}: installed, replaced, and listed among the apps")
    must_end(installed.remove(place), DONE, f"removing it {kind.title}")
    installed.must_be_gone(place)
    shutil.rmtree(place, ignore_errors=True)
    say(f"  {kind.title}: removed, and nothing is left")


def must_end(code: int, wanted: int, what: str) -> None:
    """Raise `SetUpProblem` at another exit code than the one that is wanted."""
    if code != wanted:
        raise SetUpProblem(f"{what} ended with the exit code {code}, not {wanted}.")


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Raise `SetUpProblem` when something does not come to be."""
    until = time.monotonic() + _ENDS_WITHIN
    while not condition():
        if time.monotonic() > until:
            raise SetUpProblem(f"Waited {_ENDS_WITHIN:.0f} s in vain until {what}.")
        time.sleep(_LOOK)


def _programs() -> list[str]:
    return [f"{name}.exe" for name in contents.executables("win32")]
