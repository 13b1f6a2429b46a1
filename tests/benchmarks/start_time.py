"""How long the packed program takes to its first usable window, beside a frozen empty PySide6 window.

    python -m tests.benchmarks.start_time PROGRAM [--runs N]

Usable means: the window is on the screen and painted, which Qt does from its event loop, so that it takes
clicks and keys from then on. Both are frozen in the same way, and started by turns on one bare display, warm.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import statistics
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from build_scripts.packaging import frozen, workshop
from build_scripts.packaging.identity import BUILD
from build_scripts.packaging.installed import screen

RUNS: Final = 15
LIMIT: Final = 30.0
EMPTY: Final = """\
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1120, 720)
window.show()
sys.exit(application.exec())
"""

_PLACE: Final = (400, 300)
"""A pixel of the screen within both windows, wherever they are put. Without a window it is black."""
_ALL_PLANES: Final = 0xFFFFFF
_Z_PIXMAP: Final = 2


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


def freeze_empty() -> Path:
    """An empty window, frozen as the program is; its executable."""
    place = BUILD / "empty"
    place.mkdir(parents=True, exist_ok=True)
    source = place / "empty.py"
    source.write_text(EMPTY, encoding="utf-8")
    spec = place / "empty.spec"
    spec.write_text(
        f"import sys; sys.path.insert(0, {str(BUILD.parents[1])!r})\n"
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


def seconds_to_window(command: Sequence[str], display: str, watcher: Watcher, home: Path) -> float:
    """Start a program, wait until its window is painted, end it."""
    watcher.wait_for(painted=False)
    started = time.monotonic()
    variables = frozen.environment(home, DISPLAY=display)
    process = subprocess.Popen(command, env=variables, stderr=subprocess.DEVNULL)
    try:
        return watcher.wait_for(painted=True) - started
    finally:
        process.kill()
        process.wait()


def main() -> None:
    """Measure both by turns, and print the table."""
    parser = argparse.ArgumentParser(description="Measure the start of the packed program.")
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=RUNS)
    wanted = parser.parse_args()
    commands = {"empty window": [str(freeze_empty())], "Job Canceller": [wanted.program]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with screen(managed=False) as display, tempfile.TemporaryDirectory(prefix="start-") as home:
        watcher = Watcher(display)
        for number in range(wanted.runs + 1):
            for name, command in commands.items():
                seconds = seconds_to_window(command, display, watcher, Path(home))
                if number:  # the first start of each warms the disk's cache
                    times[name].append(seconds)
    print(f"start to the first painted window, {wanted.runs} warm starts each")
    print(f"{'':16}{'median':>9}{'fastest':>9}{'slowest':>9}")
    for name, measured in times.items():
        median = statistics.median(measured)
        print(f"{name:16}{median:8.3f}s{min(measured):8.3f}s{max(measured):8.3f}s")
    empty, ours = (statistics.median(measured) for measured in times.values())
    fastest = min(times["Job Canceller"]) / min(times["empty window"])
    print(f"ratio {ours / empty:.2f} (medians), {fastest:.2f} (fastest)")


if __name__ == "__main__":
    main()
