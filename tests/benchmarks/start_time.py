"""How long the program takes to its first usable window, beside an empty PySide6 window.

    python -m tests.benchmarks.start_time [--runs N]            from the source
    python -m tests.benchmarks.start_time PROGRAM [--runs N]    packed, beside an empty window packed alike

Usable means: the window is on the screen and painted, which Qt does from its event loop, so that it takes
clicks and keys from then on. The empty window is a `QWidget` with nothing in it, of the same PySide6 and the
same Python. Both are started by turns on one bare display, warm. Beside the clock stands the processor time
that each has taken until its window was seen: other programs on the computer make only the first longer.
Each start has a runtime folder of its own, as every desktop gives one to a person: the start before was
killed, and its lock would have to be taken away first, which is not so after a program that has ended.
From the source, a window with one word is started, too: it tells what the first letter costs, for which the
system's fonts are looked through.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import ctypes.util
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build_scripts.packaging import frozen, workshop
from build_scripts.packaging.identity import BUILD

RUNS: Final = 15
LIMIT: Final = 30.0
ALLOWED: Final = 1.3
EMPTY: Final = """\
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1120, 720)
window.show()
sys.exit(application.exec())
"""
ONE_WORD: Final = EMPTY.replace("QWidget", "QLabel").replace("QLabel()", 'QLabel("Jobs")')
NAME: Final = "Job Canceller"

_SCREEN: Final = "1280x800x24"
_PLACE: Final = (400, 300)
"""A pixel of the screen within both windows, wherever they are put. Without a window it is black."""
_ALL_PLANES: Final = 0xFFFFFF
_Z_PIXMAP: Final = 2
_ROOT: Final = BUILD.parents[1]


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds on the clock and of the processor until the window was seen."""

    clock: float
    processor: float


class Watcher:
    """Looks at one pixel of a display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def wait_for(self, *, painted: bool) -> float:
        """The moment (monotonic) from which something is painted there, or nothing any more."""
        until = time.monotonic() + LIMIT
        while time.monotonic() < until:
            if (self._pixel() != 0) is painted:
                return time.monotonic()
            time.sleep(0.001)
        raise TimeoutError("the window did not come, or did not go")

    def _pixel(self) -> int:
        at = map(ctypes.c_int, (*_PLACE, 1, 1))
        planes, kind = ctypes.c_ulong(_ALL_PLANES), ctypes.c_int(_Z_PIXMAP)
        image = ctypes.c_void_p(self._x.XGetImage(self._display, self._root, *at, planes, kind))
        pixel = int(self._x.XGetPixel(image, 0, 0))
        self._x.XDestroyImage(image)
        return pixel


@contextlib.contextmanager
def bare_screen() -> Iterator[str]:
    """A display without a window manager for as long as the block lasts; its name."""
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", _SCREEN, "-nolisten", "tcp")
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            ready, _, _ = select.select([told], [], [], LIMIT)
            number = told.readline().strip() if ready else ""
        try:
            if not number:
                raise TimeoutError("Xvfb did not start")
            yield f":{number}"
        finally:
            server.terminate()


def freeze_empty() -> Path:
    """An empty window, frozen as the program is; its executable."""
    place = BUILD / "empty"
    place.mkdir(parents=True, exist_ok=True)
    source = place / "empty.py"
    source.write_text(EMPTY, encoding="utf-8")
    spec = place / "empty.spec"
    spec.write_text(
        f"import sys; sys.path.insert(0, {str(_ROOT)!r})\n"
        "from build_scripts.packaging import contents\n"
        f"a = Analysis([{str(source)!r}], excludes=contents.left_out_modules())\n"
        "a.binaries, a.datas = contents.kept(a.binaries), contents.kept(a.datas)\n"
        "exe = EXE(PYZ(a.pure), a.scripts, exclude_binaries=True, name='empty', strip=True, upx=False)\n"
        "COLLECT(exe, a.binaries, a.datas, name='empty', strip=True, upx=False)\n",
        encoding="utf-8",
    )
    subprocess.run(
        [
            *(str(workshop.ready()), "-P", "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"),
            *(f"--workpath={place / 'work'}", f"--distpath={place / 'dist'}", str(spec)),
        ],
        check=True,
    )
    return place / "dist" / "empty" / "empty"


def commands_for(program: str | None, place: Path) -> dict[str, Sequence[str]]:
    """What is started by turns."""
    if program is not None:
        return {"empty window": [str(freeze_empty())], NAME: [program]}
    source, word = place / "empty.py", place / "word.py"
    source.write_text(EMPTY, encoding="utf-8")
    word.write_text(ONE_WORD, encoding="utf-8")
    return {
        "empty window": [sys.executable, str(source)],
        "one word": [sys.executable, str(word)],
        NAME: [sys.executable, "-P", "-c", _FROM_SOURCE],
    }


_FROM_SOURCE: Final = (
    f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from app.__main__ import main; main([])"
)


def start(command: Sequence[str], display: str, watcher: Watcher, home: Path) -> Start:
    """Start a program, wait until its window is painted, end it."""
    watcher.wait_for(painted=False)
    with tempfile.TemporaryDirectory(prefix="runtime-") as runtime:
        variables = frozen.environment(home, DISPLAY=display, XDG_RUNTIME_DIR=runtime)
        started = time.monotonic()
        process = subprocess.Popen(command, env=variables, stderr=subprocess.DEVNULL)
        try:
            clock = watcher.wait_for(painted=True) - started
            processor = processor_seconds(process.pid)
        finally:
            process.kill()
            process.wait()
    return Start(clock, processor)


def processor_seconds(pid: int) -> float:
    """What a process has taken of the processor so far, its threads included."""
    spent = Path(f"/proc/{pid}/schedstat")
    tasks = Path(f"/proc/{pid}/task")
    if not spent.exists():
        return float("nan")
    return sum(int((one / "schedstat").read_text().split()[0]) for one in tasks.iterdir()) / 1e9


def main() -> int:
    """Measure both by turns, and print the table; 1 if the program takes longer than it may."""
    parser = argparse.ArgumentParser(description="Measure the start of the program.")
    parser.add_argument("program", nargs="?", help="the packed program; without it, the source is started")
    parser.add_argument("--runs", type=int, default=RUNS)
    wanted = parser.parse_args()
    with bare_screen() as display, tempfile.TemporaryDirectory(prefix="start-") as folder:
        home = Path(folder)
        commands = commands_for(wanted.program, home)
        starts: dict[str, list[Start]] = {name: [] for name in commands}
        watcher = Watcher(display)
        for number in range(wanted.runs + 1):
            for name, command in commands.items():
                measured = start(command, display, watcher, home)
                if number:  # the first start of each warms the disk's cache
                    starts[name].append(measured)
    print(f"start to the first painted window, {wanted.runs} warm starts each, in seconds")
    print(f"{'':16}{'clock: median':>14}{'fastest':>9}{'slowest':>9}{'processor: median':>19}{'least':>8}")
    for name, all_starts in starts.items():
        clock = sorted(one.clock for one in all_starts)
        work = sorted(one.processor for one in all_starts)
        print(
            f"{name:16}{statistics.median(clock):>14.3f}{clock[0]:>9.3f}{clock[-1]:>9.3f}"
            f"{statistics.median(work):>19.3f}{work[0]:>8.3f}"
        )
    empty, ours = starts["empty window"], starts[NAME]
    by_clock = statistics.median(one.clock for one in ours) / statistics.median(one.clock for one in empty)
    by_work = statistics.median(one.processor for one in ours) / statistics.median(
        one.processor for one in empty
    )
    print(f"ratio of the medians: clock {by_clock:.2f}, processor {by_work:.2f}; {ALLOWED} is allowed")
    return 0 if by_clock <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
