"""Starts the program as a desktop does, and sees what a person would see in its window."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[3]
DEADLINE: Final = 45.0
MOST_AT_ONCE: Final = 65_536


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands on the screen. Places are x, y, width and height."""

    texts: tuple[str, ...]
    rows: int
    place: tuple[int, ...]
    screens: tuple[tuple[int, ...], ...]
    minimized: bool

    def says(self, text: str) -> bool:
        return any(text in one for one in self.texts)


class OpenWindow:
    """A program with a window."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._unread = b""
        self.last: Seen | None = None

    def sees(self, holds: Callable[[Seen], bool]) -> Seen:
        """Wait until that is what can be seen."""
        until = time.monotonic() + DEADLINE
        while self.last is None or not holds(self.last):
            assert self._look(until - time.monotonic()), (self.process.poll(), self.last)
        return self.last

    def orders(self, *order: object) -> None:
        """Do something with the mouse."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()

    def ends(self) -> int:
        """Wait until it has ended; its exit code."""
        return self.process.wait(DEADLINE)

    def _look(self, seconds: float) -> bool:
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, seconds))
        more = os.read(self.process.stdout.fileno(), MOST_AT_ONCE) if ready else b""
        *lines, self._unread = (self._unread + more).split(b"\n")
        if lines:
            told = json.loads(lines[-1])
            self.last = Seen(
                tuple(told["texts"]),
                told["rows"],
                tuple(told["place"]),
                tuple(map(tuple, told["screens"])),
                told["minimized"],
            )
        return bool(more)


class Person:
    """One person's computer: every start has the same home."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.folder = folder
        self.runtime = runtime
        """Where lock and socket are."""
        self.environment = dict(os.environ)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            (folder / name).mkdir()
            self.environment[name] = str(folder / name)
        self.environment |= {"PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(runtime)}

    @contextlib.contextmanager
    def starts(self, *arguments: str, **environment: str) -> Iterator[OpenWindow]:
        """Double-click on the icon, or on a file."""
        with subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.desktop.platform.watched", *arguments],
            cwd=self.folder,
            env=self.environment | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            window = OpenWindow(process)
            try:
                yield window
            finally:
                if process.poll() is None:
                    process.send_signal(signal.SIGCONT)
                    process.kill()
            assert process.stderr is not None
            said = process.stderr.read().decode().splitlines()
        # The offscreen platform has no window manager, and says so.
        assert [line for line in said if "This plugin does not support" not in line] == []
