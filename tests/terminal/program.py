"""Starts the program as a script does (pipes, nobody at the terminal) or as a person does (a terminal)."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.practice.config import PRACTICE_KEY

ROOT: Final = Path(__file__).resolve().parents[2]
DEADLINE: Final = 45.0
"""Seconds after which a program that should have ended, or said something, is taken for hung."""

INSTALLED: Final = os.environ.get("JOB_CANCELLER_PROGRAM", "")
"""The path of an installed program: then that is tried, and not the source."""
COMMAND: Final = (INSTALLED,) if INSTALLED else (sys.executable, "-m", "app")

_ON_A_TERMINAL: Final = (
    "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(int(sys.argv[1]), termios.TIOCSCTTY, 0);"
    "os.execv(sys.argv[2], sys.argv[2:])"
)
"""Makes a terminal the controlling one, as a shell would have, and becomes the program."""


@dataclass(frozen=True, slots=True)
class Done:
    """How the program ended, and what it wrote."""

    code: int
    out: str
    err: str


class Program:
    """The program with a home of its own below `folder`, which is also where it is started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        places = {
            "HOME": "home",
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data",
            "XDG_STATE_HOME": "state",
        }
        for name, place in places.items():
            (folder / place).mkdir()
            self.environment[name] = str(folder / place)
        self.environment |= {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "COLUMNS": "100"}

    def breaks(self, code: str) -> None:
        """Have `code` run when Python starts, before the program does."""
        folder = self.folder / "broken"
        folder.mkdir()
        (folder / "sitecustomize.py").write_text(code)
        self.environment["PYTHONPATH"] = os.pathsep.join((str(folder), self.environment["PYTHONPATH"]))

    def run(
        self,
        *arguments: str,
        key: str | None = PRACTICE_KEY,
        typed: str = "",
        more: Mapping[str, str] | None = None,
    ) -> Done:
        """Run it to its end, with `typed` on its standard input and nobody at a terminal."""
        with self.start(*arguments, key=key, more=more) as process:
            out, err = process.communicate(typed, timeout=DEADLINE)
        return Done(process.returncode, out, err)

    @contextlib.contextmanager
    def start(
        self,
        *arguments: str,
        key: str | None = PRACTICE_KEY,
        more: Mapping[str, str] | None = None,
        ignoring: str = "",
    ) -> Iterator[subprocess.Popen[str]]:
        """Start it with nobody at a terminal; `ignoring` is a signal, as `nohup` would have it ignored."""
        before = ["sh", "-c", f"trap '' {ignoring}; exec \"$@\"", "sh"] if ignoring else []
        with subprocess.Popen(
            [*before, *COMMAND, *arguments],
            cwd=self.folder,
            env=self._environment(key, more),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        ) as process:
            try:
                yield process
            except BaseException as failure:
                process.kill()
                with contextlib.suppress(ValueError):
                    out, err = process.communicate(timeout=DEADLINE)
                    failure.add_note(f"The program had ended with {process.returncode} and said: {out}{err}")
                raise
            finally:
                if process.poll() is None:
                    process.kill()

    @contextlib.contextmanager
    def at_terminal(
        self, *arguments: str, key: str | None = None, stdin: str | None = None
    ) -> Iterator[Terminal]:
        """Start it on a terminal; with `stdin` its standard input is a pipe all the same."""
        ours, theirs = pty.openpty()
        piped = stdin is not None
        process = subprocess.Popen(
            [sys.executable, "-c", _ON_A_TERMINAL, str(theirs), *COMMAND, *arguments],
            cwd=self.folder,
            env=self._environment(key, {"TERM": "xterm"}),
            stdin=subprocess.PIPE if piped else theirs,
            stdout=theirs,
            stderr=theirs,
            pass_fds=[theirs],
        )
        os.close(theirs)
        if process.stdin is not None:
            process.stdin.write((stdin or "").encode())
            process.stdin.close()
        try:
            yield Terminal(process, ours)
        except BaseException as failure:
            failure.add_note(self._last_words(process))
            raise
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            with contextlib.suppress(OSError):
                os.close(ours)

    def _last_words(self, process: subprocess.Popen[bytes]) -> str:
        """What each thread of a program does that should have ended."""
        if process.poll() is not None:
            return f"The program had ended with {process.returncode}."
        process.send_signal(signal.SIGABRT)
        process.wait(DEADLINE)
        crashes = [path.read_text(errors="replace") for path in self.folder.rglob("crash.log")]
        return "\n".join(["The program was still at work:", *crashes])

    def _environment(self, key: str | None, more: Mapping[str, str] | None) -> dict[str, str]:
        keys = {} if key is None else {"TOPAZ_API_KEY": key}
        return self.environment | keys | dict(more or {})


class Terminal:
    """The person's end of a terminal."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self._descriptor = descriptor
        self._seen = 0
        self.shown = ""
        """All that was shown so far."""

    def sees(self, text: str) -> None:
        """Wait until `text` is shown, after what was waited for last."""
        until = time.monotonic() + DEADLINE
        while (place := self.shown.find(text, self._seen)) < 0:
            if time.monotonic() > until or not self._read(until - time.monotonic()):
                raise AssertionError(f"{text!r} was not shown, but: {self.shown[self._seen :]!r}")
        self._seen = place + len(text)

    def types(self, text: str) -> None:
        """Type a line."""
        os.write(self._descriptor, f"{text}\n".encode())

    def presses_ctrl_c(self) -> None:
        """Let the terminal do what it does on Ctrl+C."""
        os.write(self._descriptor, b"\x03")

    def closes_the_terminal(self) -> None:
        """Close the window that the terminal is in."""
        os.close(self._descriptor)

    def end(self) -> int:
        """Wait until the program has ended; its exit code."""
        until = time.monotonic() + DEADLINE
        while self._read(until - time.monotonic()):
            assert time.monotonic() < until, f"it did not end: {self.shown[self._seen :]!r}"
        return self.process.wait(max(0.0, until - time.monotonic()))

    def _read(self, seconds: float) -> bool:
        """Take in what is shown; False when the program has let go of the terminal."""
        ready, _, _ = select.select([self._descriptor], [], [], max(0.0, seconds))
        if not ready:
            return False
        try:
            more = os.read(self._descriptor, 65_536)
        except OSError:
            return False
        self.shown += more.decode(errors="replace")
        return bool(more)
