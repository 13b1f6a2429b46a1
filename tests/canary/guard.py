"""The guard of the whole run: it watches what is written, deleted, logged and started, and searches it all.

The runs of the suite work with the canary or with the key of practice, which stands for it in most of them;
neither may be in anything that a run leaves behind. Where one is, the run fails, whatever the tests said.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.canary.forms import Search
from tests.canary.processes import Processes

LARGEST_DELETED: Final = 16 * 1024 * 1024
"""Bytes; a larger file is not looked through before it is deleted."""
_WRITING: Final = os.O_WRONLY | os.O_RDWR
_HEARD: Final = frozenset(
    {
        *("open", "os.remove", "os.rename", "shutil.rmtree"),
        *("subprocess.Popen", "os.exec", "os.posix_spawn"),
    }
)
"""The events of Python that matter here."""


class Guard:
    """One for a session, as a plugin of pytest. `folders` are searched at its end."""

    def __init__(self, canaries: tuple[str, ...], folders: tuple[Path, ...]) -> None:
        self._search = Search(*canaries)
        self._folders = list(folders)
        self._processes = Processes(self._search)
        self._written: set[str] = set()
        self._found: list[str] = []
        self._here = threading.local()
        self._is_over = False
        self._seconds = 0.0

    def begin(self) -> None:
        """Watch from now on; an audit hook can never be taken away again."""
        sys.addaudithook(self._hear)
        self._processes.watch()

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in _HEARD or self._is_over or getattr(self._here, "looks", False):
            return
        match event, arguments:
            case "open", (str(path), _, int(flags)) if flags & _WRITING:
                self._written.add(path)
            case (("os.remove" | "os.rename" | "shutil.rmtree"), (gone, *rest)):
                # What is deleted, and what another file takes the place of, is looked at before it is gone.
                target = rest[0] if event == "os.rename" and rest else gone
                self._look_before_it_is_gone(target)
            case "subprocess.Popen", (_, told, _, environment):
                self._processes.started(told, environment)
            case (("os.exec" | "os.posix_spawn"), (_, told, environment)):
                self._processes.started(told, environment)
            case _:
                return

    def _look_before_it_is_gone(self, gone: object) -> None:
        if not isinstance(gone, (str, bytes, os.PathLike)):
            return
        path = Path(os.fsdecode(gone))
        self._here.looks = True
        try:
            if path.is_dir() and not path.is_symlink():
                self._found.extend(f"{where} (deleted since)" for where in self._search.in_folder(path))
            elif path.is_file() and path.stat().st_size <= LARGEST_DELETED:
                found = self._search.in_file(path)
                if found is not None:
                    self._found.append(f"{path} (deleted since): {found}")
        except OSError:
            return
        finally:
            self._here.looks = False

    # What pytest tells.

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """What a test printed and logged is a log as well. A failed one shows what it compared."""
        if report.passed:
            found = self._search.in_texts(text for _, text in report.sections)
            if found is not None:
                self._found.append(f"the output or the log of {report.nodeid}: {found}")

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Search everything; a find makes the run fail."""
        begun = time.monotonic()
        self._processes.end()
        self._is_over = True
        factory = getattr(session.config, "_tmp_path_factory", None)
        if factory is not None and getattr(factory, "_basetemp", None) is not None:
            self._folders.append(factory.getbasetemp())
        for folder in self._folders:
            self._found.extend(self._search.in_folder(folder))
        for path in self._elsewhere():
            found = self._search.in_file(path)
            if found is not None:
                self._found.append(f"{path}: {found}")
        self._found = list(dict.fromkeys([*self._found, *self._processes.found]))
        self._seconds = time.monotonic() - begun
        if self._found and session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _elsewhere(self) -> Iterator[Path]:
        """Files that this process has written, outside the folders that are searched anyway."""
        for written in sorted(self._written):
            path = Path(written)
            is_searched = any(folder in path.parents for folder in self._folders)
            if not is_searched and not written.startswith(("/proc/", "/dev/")) and path.is_file():
                yield path

    @pytest.hookimpl
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what was searched, or where the key was."""
        if self._found:
            terminalreporter.section("a key was found where none may be", red=True, bold=True)
            for where in self._found:
                terminalreporter.line(where)
        else:
            terminalreporter.line(
                f"The canary is in none of {self._search.files} files, nor told to any of"
                f" {self._processes.count} processes (searched in {self._seconds:.1f} s)."
            )
