"""A person at a display without a monitor: starts a program, sees its window, closes it with a key."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from build_scripts import system
from build_scripts.packaging import frozen
from build_scripts.packaging.identity import TITLE
from build_scripts.trouble import SetUpProblem, say

Found = TypeVar("Found")

LIMIT: Final = 60.0
"""Seconds for a display, a window or an end to come; all of them take one or two."""
_A_KEY_TAKES: Final = 5.0
"""Seconds after which a key is pressed once more: the first may have come before the window had the focus."""
_LOOK: Final = 0.05
_SCREEN: Final = "1280x900x24"
_OF_DESKTOPS: Final = frozenset({".local", ".config", ".cache", "stderr"})
"""What a program may leave in a person's folder, and what we write there ourselves."""

TOOLS: Final = (
    system.Need("xdotool", *("xdotool",) * 4, system.Kind.PROGRAM),
    system.Need("openbox", *("openbox",) * 4, system.Kind.PROGRAM),
    *system.TESTS,
)


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A display with a window manager for as long as the block lasts; its name. Raises `SetUpProblem`."""
    with contextlib.ExitStack() as stack:
        read, write = os.pipe()
        server = stack.enter_context(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
                pass_fds=(write,),
                stderr=subprocess.DEVNULL,
            )
        )
        stack.callback(server.terminate)
        os.close(write)
        with os.fdopen(read) as told:
            ready, _, _ = select.select([told], [], [], LIMIT)
            number = told.readline().strip() if ready else ""
        if not number:
            raise SetUpProblem("Xvfb, the display without a monitor, did not start.")
        stack.enter_context(_window_manager(f":{number}"))
        yield f":{number}"


@contextlib.contextmanager
def _window_manager(display: str) -> Iterator[None]:
    with tempfile.TemporaryDirectory(prefix="manager-") as home:
        manager = subprocess.Popen(
            ["openbox"],
            env=frozen.environment(Path(home), DISPLAY=display),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_for(lambda: _xdotool(display, "get_num_desktops"), "the window manager")
            yield
        finally:
            manager.terminate()
            manager.wait()


def start_and_close(command: Sequence[str], display: str) -> None:
    """Start a program as the menu does, wait for its window, close it with Ctrl+Q. Raises `SetUpProblem`."""
    with tempfile.TemporaryDirectory(prefix="person-") as folder:
        home = Path(folder)
        errors = home / "stderr"
        with errors.open("w", encoding="utf-8") as stderr:
            process = subprocess.Popen(
                list(command), env=frozen.environment(home, DISPLAY=display), stderr=stderr
            )
            try:
                _close(display, process)
            finally:
                if process.poll() is None:
                    process.send_signal(signal.SIGKILL)
                process.wait()
        if process.returncode != 0:
            raise SetUpProblem(f"The program was closed and ended with exit code {process.returncode}.")
        frozen.must_be_silent(errors.read_text(encoding="utf-8"), "the window")
        strays = sorted({path.name for path in home.iterdir()} - _OF_DESKTOPS)
        if strays:
            raise SetUpProblem(f"The program left something in the person's folder: {', '.join(strays)}.")
    say("  it was closed with a key, and ended without a word")


def _close(display: str, process: subprocess.Popen[bytes]) -> None:
    window = wait_for(lambda: _window(display), "the window")
    say(f"  the window is there: {_xdotool(display, 'getwindowname', window)}")
    until = time.monotonic() + LIMIT
    while process.poll() is None:
        if time.monotonic() > until:
            raise SetUpProblem(f"The program did not end {LIMIT:.0f} s after Ctrl+Q.")
        _xdotool(display, "windowactivate", "--sync", window)
        _xdotool(display, "key", "--window", window, "ctrl+q")
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_A_KEY_TAKES)


def _window(display: str) -> str:
    found = _xdotool(display, "search", "--onlyvisible", "--name", TITLE)
    return found.splitlines()[0] if found else ""


def _xdotool(display: str, *arguments: str) -> str:
    """What xdotool says on a display; empty if it fails, or waits for something that does not come."""
    try:
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, "DISPLAY": display},
            capture_output=True,
            text=True,
            check=False,
            timeout=_A_KEY_TAKES,
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def wait_for(condition: Callable[[], Found], what: str) -> Found:
    """What `condition` gives as soon as it is something. Raises `SetUpProblem` when it takes too long."""
    until = time.monotonic() + LIMIT
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(_LOOK)
    raise SetUpProblem(f"Waited {LIMIT:.0f} s in vain for {what}.")
