"""Tries the installer for Windows in wine: `python -m build_scripts.packaging.under_wine`.

With the Python of `.venv`. It needs makensis, and a wine that runs 32-bit programs, as installers are. What
is installed stands in for the program: a window that can be closed, and a command that takes its time. So
this says how the installer and the uninstaller behave, and nothing about the program on Windows.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build_scripts import environment
from build_scripts.packaging import person, windows, windows_life
from build_scripts.packaging.identity import TITLE
from build_scripts.packaging.windows_life import (
    DONE,
    EVERYONE,
    IS_RUNNING,
    NOT_WRITTEN,
    ONE_PERSON,
    TOO_OLD,
    Installation,
)
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say

OLDER: Final = "1.0.0"
NEWER: Final = "1.1.0"
ONLY_IN_OLDER: Final = "_internal/PySide6/of-the-older-one.dll"
ELSEWHERE: Final = r"C:\Prüf Ordner\für mich"
KEYS: Final = (f"{TITLE}: studio (https://api.example)", f"ann@{TITLE}: proxy http://proxy.example:8080")
KEY_OF_OTHERS: Final = "Another program: studio"

_CODE_PAGE: Final = "cp437"
"""What commands say in wine, where the language is none in particular."""
_PROGRAM: Final = re.compile(r'("[^"]+"|\S+)(.*)')
_PATIENCE: Final = 300.0
_BUSY: Final = 40_000
"""Milliseconds that the command at work takes: longer than an installer waits."""

_STAND_IN: Final = """\
Unicode true
Name "Stand-in"
RequestExecutionLevel user
OutFile "{file}"
{page}
Section
Sleep {busy}
SectionEnd
"""
_WINDOW: Final = 'Page license\nLicenseText "Stand-in"\nLicenseData "{folder}/words.txt"\nPage instfiles'
_KEEPER: Final = """\
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "{file}"
!include LogicLib.nsh
!macro Keep NAME
System::Call '*(i 0, i 1, w "${{NAME}}", p 0, i 0, i 0, i 0, p 0, i 2, i 0, p 0, p 0, w "ann") p .r0'
System::Call 'advapi32::CredWriteW(p r0, i 0) i .r1'
${{If}} $1 = 0
    SetErrorLevel 9
${{EndIf}}
!macroend
Section
{keep}
SectionEnd
"""
"""Keeps passwords in the Credential Manager: CREDENTIALW, generic, for this computer."""
_LISTER: Final = """\
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "{file}"
Section
System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r1, *p .r2) i .r0'
SetErrorLevel $1
SectionEnd
"""
"""Ends with the number of passwords as its exit code."""


@dataclass(frozen=True, slots=True)
class Wine:
    """A Windows of wine's making, in a folder of its own."""

    prefix: Path
    variables: dict[str, str]

    def run(self, line: str) -> int:
        """Carry out a command line to its end; its exit code. Raises `subprocess.TimeoutExpired`."""
        program, arguments = _PROGRAM.fullmatch(line.strip()).groups()  # type: ignore[union-attr]
        # One by one: put together again by wine, nothing stands in quotation marks that did not before.
        command = ["wine", program.strip('"'), *arguments.split()]
        return subprocess.run(command, env=self.variables, timeout=_PATIENCE, check=False).returncode

    def ask(self, line: str) -> str:
        """What a command line says; empty if it fails."""
        done = subprocess.run(
            ["wine", "cmd", "/c", self.name_of(self._batch(line))],
            env=self.variables,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
        return done.stdout.decode(_CODE_PAGE, errors="replace").replace("\r\n", "\n")

    def is_a(self, kind: str) -> None:
        """Be this Windows from now on, in wine's name for it."""
        command = ["wine", "winecfg", "-v", kind]
        subprocess.run(command, env=self.variables, check=True, capture_output=True, timeout=_PATIENCE)

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        """Start a program and let it run."""
        return subprocess.Popen(["wine", self.name_of(program)], env=self.variables)

    def folder(self, variable: str) -> Path:
        """The folder that a variable of Windows names."""
        return self.path_of(self.ask(f"echo %{variable}%").strip())

    def path_of(self, name: str) -> Path:
        """Where a file of Windows really is."""
        return self.prefix / "dosdevices" / "c:" / name[len("C:\\") :].replace("\\", "/")

    def name_of(self, path: Path) -> str:
        """A path as Windows writes it."""
        drive = self.prefix / "dosdevices" / "c:"
        if path.is_relative_to(drive):
            return "C:\\" + str(path.relative_to(drive)).replace("/", "\\")
        return "Z:" + str(path).replace("/", "\\")

    def _batch(self, line: str) -> Path:
        """The line in a file: only there it comes through with its quotation marks."""
        batch = self.prefix / "line.cmd"
        batch.write_bytes(f"@{line} 2>nul\r\n".encode(_CODE_PAGE))
        return batch


def main() -> int:
    """Go through everything. Returns the exit code."""
    for tool in ("wine", "makensis"):
        if shutil.which(tool) is None:
            say(f"{tool} is missing.")
            return EXIT_CODE
    try:
        with tempfile.TemporaryDirectory(prefix="wine-", ignore_cleanup_errors=True) as folder:
            older, newer = _installers(Path(folder))
            with person.screen() as display, _wine(Path(folder, "prefix"), display) as wine:
                _go_through(wine, older, newer)
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    say("Whatever was tried of the installer in wine went well.")
    return 0


def _go_through(wine: Wine, older: Path, newer: Path) -> None:
    _refuse(wine, newer)
    for kind in (ONE_PERSON, EVERYONE):
        windows_life.go_through(wine, kind, newer, NEWER, lambda _: None)
    _replace(wine, older, newer)
    _hold(wine, newer)
    _fail(wine, newer)
    _both(wine, newer)
    _elsewhere(wine, newer)
    _settings(wine, newer)


def _refuse(wine: Wine, newer: Path) -> None:
    """A Windows on which the program would not start gets none."""
    one = Installation(wine, ONE_PERSON)
    wine.is_a("win7")
    windows_life.must_end(one.install(newer), TOO_OLD, "installing on Windows 7")
    wine.is_a("win10")
    one.must_be_gone(one.place)
    say("  Windows 7 was refused (3)")


def _replace(wine: Wine, older: Path, newer: Path) -> None:
    """A newer version takes the place of an older one: its files, and those alone, are there afterwards."""
    one = Installation(wine, ONE_PERSON)
    windows_life.must_end(one.install(older), DONE, "installing the older version")
    one.must_be_there(one.place, OLDER)
    windows_life.must_end(one.install(newer), DONE, "replacing it")
    one.must_be_there(one.place, NEWER)
    found = {str(path.relative_to(one.place)) for path in one.place.rglob("*") if path.is_file()}
    wanted = {"Job Canceller.exe", "job-canceller.exe", "uninstall.exe", "_internal/PySide6/Qt6Core.dll"}
    if found != wanted:
        raise SetUpProblem(f"After an upgrade there is {sorted(found)}, not {sorted(wanted)}.")
    say("  an older version was replaced, and its files are gone")


def _hold(wine: Wine, newer: Path) -> None:
    """What is at work is waited for and not ended; a window is closed."""
    one = Installation(wine, ONE_PERSON)
    before = _files(one.place)
    busy = wine.start(one.place / "job-canceller.exe")
    try:
        windows_life.wait_until(lambda: _is_there(wine, "job-canceller.exe"), "the command was at work")
        windows_life.must_end(one.install(newer), IS_RUNNING, "installing over a command at work")
        windows_life.must_end(one.remove(one.place), IS_RUNNING, "removing a command at work")
        if _files(one.place) != before:
            raise SetUpProblem("The program was at work, and was changed all the same.")
        one.must_be_there(one.place, NEWER)
    finally:
        wine.ask("taskkill /F /IM job-canceller.exe")
        busy.wait(_PATIENCE)
    window = wine.start(one.place / "Job Canceller.exe")
    windows_life.wait_until(lambda: _is_there(wine, "Job Canceller.exe"), "the window was open")
    windows_life.must_end(one.install(newer), DONE, "installing over an open window")
    window.wait(_PATIENCE)
    say("  a command at work was left alone (4), and an open window was closed")


def _fail(wine: Wine, newer: Path) -> None:
    """An upgrade that cannot write a file leaves the version that was there as it was."""
    one = Installation(wine, ONE_PERSON)
    (one.place / windows_life.OLD_FILE).touch()
    before = _files(one.place)
    # A folder where a file should go: that cannot be written over.
    hindrance, kept = one.place / "uninstall.exe", one.place / "kept"
    hindrance.rename(kept)
    hindrance.mkdir()
    (hindrance / "in-the-way").touch()
    code = one.install(newer)
    shutil.rmtree(hindrance)
    kept.rename(hindrance)
    if code != NOT_WRITTEN or _files(one.place) != before:
        raise SetUpProblem(f"An upgrade that could not write ended with {code}, and the older one suffered.")
    say(f"  an upgrade that could not write failed ({code}), and the older version is whole")


def _both(wine: Wine, newer: Path) -> None:
    """For everyone beside one's own: each has its own entry, and each uninstaller removes its own."""
    one, everyone = Installation(wine, ONE_PERSON), Installation(wine, EVERYONE)
    windows_life.must_end(everyone.install(newer), DONE, "installing for everyone beside one's own")
    for installed in (one, everyone):
        installed.must_be_there(installed.place, NEWER)
    # Without a switch, as somebody does who finds it in the folder: it knows from there for whom it is.
    wine.run(f'"{wine.name_of(everyone.place)}\\uninstall.exe" /S')
    windows_life.wait_until(lambda: not everyone.place.exists(), "the folder for everyone was gone")
    everyone.must_be_gone(everyone.place)
    one.must_be_there(one.place, NEWER)
    wine.run(one.entry()["QuietUninstallString"])
    windows_life.wait_until(lambda: not one.place.exists(), "the folder was gone")
    one.must_be_gone(one.place)
    say("  for everyone and for one person: each was removed alone, one by its entry, with its folder")


def _elsewhere(wine: Wine, newer: Path) -> None:
    one, place = Installation(wine, ONE_PERSON), wine.path_of(ELSEWHERE)
    place.mkdir(parents=True)
    (place / "of somebody else.txt").touch()
    windows_life.must_end(one.install(newer, folder=ELSEWHERE), DONE, f"installing into {ELSEWHERE}")
    one.must_be_there(place, NEWER)
    windows_life.must_end(one.install(newer), DONE, "replacing it where it is")
    one.must_be_there(place, NEWER)
    windows_life.must_end(one.remove(place), DONE, "removing it from there")
    if {path.name for path in place.iterdir()} != {"of somebody else.txt", "uninstall.exe"}:
        raise SetUpProblem("Not the program's files, and those alone, were removed from the folder.")
    say(f"  {ELSEWHERE}: installed, replaced, removed, and another's file left alone")


def _settings(wine: Wine, newer: Path) -> None:
    """Settings and keys stay, unless it is said that they go; those of other programs stay anyway."""
    one, settings = Installation(wine, ONE_PERSON), wine.folder("LOCALAPPDATA") / TITLE
    (settings / "Logs").mkdir(parents=True)
    (settings / "settings.json").touch()
    tools = wine.prefix.parent
    windows_life.must_end(wine.run(wine.name_of(tools / "keep.exe")), DONE, "keeping keys")
    for switches, keys in (("", len(KEYS) + 1), ("/REMOVESETTINGS ", 1)):
        windows_life.must_end(one.install(newer), DONE, "installing")
        windows_life.must_end(one.remove(one.place, switches), DONE, "removing")
        found = wine.run(wine.name_of(tools / "count.exe"))
        if found != keys or settings.exists() == bool(switches):
            raise SetUpProblem(f"After a removal with “{switches}” there are {found} keys, not {keys}.")
    say("  settings and keys stayed, and went when that was asked for; another program's stayed")


def _files(place: Path) -> dict[str, bytes]:
    return {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def _is_there(wine: Wine, program: str) -> bool:
    # In UTF-16, whatever the console speaks.
    return program in wine.ask("wmic process get name").replace("\0", "")


def _installers(folder: Path) -> tuple[Path, Path]:
    """An older and a newer version, over programs that stand in; and two tools beside them."""
    say("Compiling programs that stand in …")
    icons = folder / "icons"
    command = [sys.executable, "-P", "-m", "build_scripts.packaging.icons", str(icons)]
    subprocess.run(command, env=environment.for_child(), check=True, timeout=_PATIENCE)
    (folder / "words.txt").write_text("Stand-in\n", encoding="utf-8")
    keep = "\n".join(f'!insertmacro Keep "{name}"' for name in (*KEYS, KEY_OF_OTHERS))
    _compile(folder / "keep", _KEEPER.format(file=folder / "keep.exe", keep=keep))
    _compile(folder / "count", _LISTER.format(file=folder / "count.exe"))
    made = []
    for release in (OLDER, NEWER):
        payload = folder / release
        library = payload / "_internal" / "PySide6" / "Qt6Core.dll"
        library.parent.mkdir(parents=True)
        library.write_text(release, encoding="utf-8")
        if release == OLDER:
            (payload / ONLY_IN_OLDER).touch()
        for name, page in (
            ("Job Canceller", _WINDOW.format(folder=folder)),
            ("job-canceller", "SilentInstall silent"),
        ):
            script = _STAND_IN.format(file=payload / f"{name}.exe", page=page, busy=_BUSY)
            _compile(folder / name, script)
        made.append(windows.make_installer(payload, icons / windows.ICON, folder, release=release))
    return made[0], made[1]


def _compile(place: Path, script: str) -> None:
    source = place.with_suffix(".nsi")
    source.write_text(script, encoding="utf-8")
    subprocess.run(["makensis", "-V1", "-INPUTCHARSET", "UTF8", str(source)], check=True, timeout=_PATIENCE)


@contextmanager
def _wine(prefix: Path, display: str) -> Iterator[Wine]:
    """A new Windows, for as long as the block lasts."""
    say("Making a Windows of wine's …")
    variables = {**os.environ, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "DISPLAY": display}
    subprocess.run(
        ["wine", "wineboot", "--init"], env=variables, check=True, capture_output=True, timeout=_PATIENCE
    )
    try:
        yield Wine(prefix, variables)
    finally:
        subprocess.run(["wine", "wineboot", "--kill"], env=variables, check=False, timeout=_PATIENCE)


if __name__ == "__main__":
    sys.exit(main())
