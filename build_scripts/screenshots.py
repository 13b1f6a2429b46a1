"""Pictures of the window in all its moments: light and dark, at 100 and 200 %, on a screen of 1280 × 720.

    python -m build_scripts.screenshots FOLDER [--language LANGUAGE]… [MOMENT…]

In English, German, Japanese and the pseudo-language, unless others are named: de, en, es, fr, ja or pseudo.
Starts a screen of its own (Xvfb and openbox), so that nothing on this computer is in the way. Everything runs
against the practice service.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SCREEN: Final = "1280x720x24"
LANGUAGES: Final = ("en", "de", "ja", "pseudo")
"""Short and long words, letters of another script, and what nobody translated."""
SCALES: Final = (1, 2)


def main(arguments: Sequence[str]) -> int:
    """Take all pictures, or those of some languages and moments only."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.screenshots",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--language", action="append", default=[], choices=("de", "en", "es", "fr", "ja", "pseudo")
    )
    parser.add_argument("moments", nargs="*")
    given = parser.parse_intermixed_args(arguments)
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    with _screen() as display, tempfile.TemporaryDirectory(prefix="shots-") as home:
        for language in given.language or LANGUAGES:
            for scale in SCALES:
                command = [sys.executable, "-m", "build_scripts.window_moments"]
                command += [str(folder), language, str(scale * 100), *given.moments]
                failed += subprocess.run(
                    command, env=_environment(display, Path(home), scale), check=False
                ).returncode
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 1 if failed else 0


def _environment(display: str, home: Path, scale: int) -> dict[str, str]:
    kept = {
        name: os.environ[name] for name in ("PATH", "PYTHONPATH", "FONTCONFIG_FILE") if name in os.environ
    }
    return kept | {
        "DISPLAY": display,
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(scale),
        "XDG_RUNTIME_DIR": str(home),
    }


@contextmanager
def _screen() -> Iterator[str]:
    """A screen with a window manager on it; its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
